"""What learners would get by the next build."""
