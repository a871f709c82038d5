"""Films that were cut anew, found out by what is said in them."""
