"""The families of dialects: one file for each way in which times are written."""
