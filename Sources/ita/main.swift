import Glibc
import ItaKit

Launch.reportFailuresOfWriting()
exit(Program.run(Launch.arguments).rawValue)
