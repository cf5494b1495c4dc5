"""settings of this computer's user."""
