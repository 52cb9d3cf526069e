"""The parts of scripts/test-whole."""
