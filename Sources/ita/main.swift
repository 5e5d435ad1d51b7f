import Glibc
import ItaKit

Launch.prepare()
exit(Program.run(Launch.arguments).rawValue)
