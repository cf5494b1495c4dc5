"""secrets of this computer's user."""
