"""What a person did and the server has not taken: waiting, set apart, refused, or merged with a colleague's."""
