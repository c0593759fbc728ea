"""The floor: how the others stand, help in a call, what the server has to say to this desk."""
