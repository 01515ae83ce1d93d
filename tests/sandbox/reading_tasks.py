"""Tasks that use the real parsing libraries, to see that the walls leave them whole."""

import io
import threading

import pikepdf
import pillow_heif
import pypdfium2
from PIL import Image

from dossier.sandbox.job import Job


def _page() -> bytes:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


def warm() -> None:
    pillow_heif.register_heif_opener()
    Image.init()
    out = io.BytesIO()
    with pypdfium2.PdfDocument(io.BytesIO(_page())) as pdf:
        pdf[0].render().to_pil().save(out, "JPEG")


def pages(job: Job) -> dict:
    with pikepdf.open(job.sources[0]) as pdf:
        return {"pages": len(pdf.pages)}


def picture(job: Job) -> dict:
    with pypdfium2.PdfDocument(job.sources[0]) as pdf:
        image = pdf[0].render(scale=0.5).to_pil()
    out = io.BytesIO()
    image.save(out, "JPEG")
    job.give("picture", out.getvalue())
    return {"width": image.width, "height": image.height}


def photo(job: Job) -> dict:
    image = Image.open(job.sources[0])
    image.load()
    return {"width": image.width, "height": image.height}


def thread(_: Job) -> dict:
    answer: list[int] = []
    worker = threading.Thread(target=lambda: answer.append(1))
    worker.start()
    worker.join()
    return {"answer": answer}
