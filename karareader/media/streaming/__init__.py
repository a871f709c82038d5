"""Videos played from their sites."""
