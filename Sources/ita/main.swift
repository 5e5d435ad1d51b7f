print("ita")
