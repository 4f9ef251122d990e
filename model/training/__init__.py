"""Training of the sentence model. Never needed to build or run Armistice."""
