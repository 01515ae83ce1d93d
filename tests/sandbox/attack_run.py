"""Runs every attack in a walled worker and prints what came of each, and which walls stood.

A program of its own so that it can be run as another user.
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.append(str(HERE.parent))

from dossier.progress import Progress  # noqa: E402
from dossier.sandbox.fork import Call, Sandbox  # noqa: E402
from sandbox.processes import servers  # noqa: E402 -- found by the line above


def main() -> None:
    with (
        subprocess.Popen(["/bin/sleep", "60"]) as bystander,
        Sandbox(["attack_tasks"], paths=[HERE], loud=True) as sandbox,
    ):
        sandbox.layers()
        (server,) = servers()
        time.sleep(0.05)
        request = {"victims": [os.getpid(), server, bystander.pid]}
        attacks = sandbox.run(Call("attack_tasks:attack", request), Progress())
        call = Call("attack_tasks:descriptors")
        open_files = sandbox.run(call, Progress())["open"]
        environment = sandbox.run(Call("attack_tasks:environment"), Progress())["environment"]
        bystander.kill()
        answer = {
            "user": os.getuid(),
            "attacks": list(attacks.values()),
            "layers": sandbox.layers().active(),
            "open": open_files,
            "environment": environment,
        }
    print(json.dumps(answer))  # noqa: T201


if __name__ == "__main__":
    main()
