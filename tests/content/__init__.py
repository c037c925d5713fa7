"""Tests of the banks that come with quizgen."""
