"""A deck's life: what is published, and that nothing of a learner's is lost."""
