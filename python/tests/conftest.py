import shutil
from pathlib import Path

import pytest


@pytest.fixture
def grammar(tmp_path):
    """A copy of the grammar's folder beside the package."""
    folder = Path(__file__).parents[2] / "grammar"
    shutil.copytree(folder, tmp_path / "grammar")
    return tmp_path / "grammar"
