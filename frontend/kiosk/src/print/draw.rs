//! Draws a slip on a canvas and takes its dots.

use crate::js::{Js, ask, get, set, window};
use fast_qr::ECL;
use fast_qr::qr::QRBuilder;
use kiosk::print::{Bits, DOTS_PER_MM, NUMBER_DOTS, Paper};
use kiosk::{Slip, SlipPart};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

const FONT: &str = "Vazirmatn";
/// No slip is longer, in dots: 38 cm.
const LONGEST: u32 = 3_000;
/// White at both sides and between parts.
const MARGIN: f64 = 8.0;
const GAP: f64 = 14.0;
/// Sizes of type, in dots.
const HEADING: f64 = 5.0 * DOTS_PER_MM * 1.25;
const LINE: f64 = 32.0;
const CODE: f64 = 46.0;
/// Width of a QR code: 26 mm.
const QR: f64 = 26.0 * DOTS_PER_MM;

struct Pen {
    canvas: CanvasRenderingContext2d,
    width: f64,
    /// Dots from the top to where the next part begins.
    y: f64,
}

/// The slip in black and white, as wide as the paper can be printed on.
pub async fn draw(slip: &Slip, paper: Paper) -> Js<Bits> {
    let document = window()?.document().ok_or(JsValue::UNDEFINED)?;
    // A canvas draws with another font sooner than wait for its own.
    let _ = ask(&get(&document, "fonts"), "load", &[format!("600 40px {FONT}").into(), "نوبت ۱".into()]).await;
    let sheet: HtmlCanvasElement = document.create_element("canvas")?.dyn_into()?;
    sheet.set_width(paper.dots() as u32);
    sheet.set_height(LONGEST);
    let options = crate::js::object(&[("willReadFrequently", true.into())]);
    let canvas = sheet.get_context_with_context_options("2d", &options)?.ok_or(JsValue::UNDEFINED)?;
    let mut pen = Pen { canvas: canvas.dyn_into()?, width: paper.dots() as f64, y: GAP };
    let direction = if slip.language == "fa" { "rtl" } else { "ltr" };
    for part in &slip.parts {
        pen.part(part, direction)?;
        pen.y += GAP;
    }
    let height = pen.y.clamp(1.0, f64::from(LONGEST));
    let pixels = pen.canvas.get_image_data(0.0, 0.0, pen.width, height.ceil())?.data();
    Ok(Bits::of_rgba(paper.dots(), &pixels.0).trimmed())
}

impl Pen {
    fn part(&mut self, part: &SlipPart, direction: &str) -> Js<()> {
        match part {
            SlipPart::Heading(words) => self.words(words, HEADING, direction),
            SlipPart::Number(number) => self.number(number, direction),
            SlipPart::Line(words) => self.words(words, LINE, direction),
            SlipPart::Code(code) => self.code(code),
            SlipPart::Qr(address) => {
                self.qr(address);
                Ok(())
            }
            SlipPart::Rule => {
                self.canvas.fill_rect(MARGIN, self.y, self.width - 2.0 * MARGIN, 3.0);
                self.y += 3.0;
                Ok(())
            }
        }
    }

    fn room(&self) -> f64 {
        self.width - 2.0 * MARGIN
    }

    fn write_with(&self, size: f64, direction: &str) {
        self.canvas.set_font(&format!("600 {size}px {FONT}"));
        self.canvas.set_text_align("center");
        set(&self.canvas, "direction", &direction.into());
    }

    fn width_of(&self, words: &str) -> Js<f64> {
        Ok(self.canvas.measure_text(words)?.width())
    }

    /// Words in the middle, in as many lines as they need; one word that is wider than the paper is pressed together.
    fn words(&mut self, words: &str, size: f64, direction: &str) -> Js<()> {
        self.write_with(size, direction);
        let mut line = String::new();
        for word in words.split_whitespace() {
            let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
            if line.is_empty() || self.width_of(&longer)? <= self.room() {
                line = longer;
            } else {
                self.line(&line, size)?;
                line = word.to_owned();
            }
        }
        if line.is_empty() { Ok(()) } else { self.line(&line, size) }
    }

    /// In one line, as large as there is room for: whoever reads it out does not lose their place.
    fn code(&mut self, code: &str) -> Js<()> {
        self.write_with(CODE, "ltr");
        let size = CODE * (self.room() / self.width_of(code)?).min(1.0);
        self.write_with(size, "ltr");
        self.line(code, size)
    }

    fn line(&mut self, words: &str, size: f64) -> Js<()> {
        // Persian reaches far below its line: the font's own height is 1.56 of its size.
        self.canvas.fill_text_with_max_width(words, self.width / 2.0, self.y + size * 1.05, self.room())?;
        self.y += size * 1.5;
        Ok(())
    }

    /// The digits are 12 mm high, however they are written; a letter that finds no room beside them stands above.
    fn number(&mut self, number: &str, direction: &str) -> Js<()> {
        let sample = number.chars().find(char::is_ascii_digit).map_or("۱", |_| "1");
        self.write_with(100.0, direction);
        let height = self.canvas.measure_text(sample)?.actual_bounding_box_ascent().max(1.0);
        let size = 100.0 * NUMBER_DOTS / height;
        self.write_with(size, direction);
        if self.width_of(number)? <= self.room() {
            return self.tall(number);
        }
        let (digits, letters): (String, String) = number.chars().partition(|one| one.is_numeric());
        self.words(letters.trim(), HEADING, direction)?;
        self.write_with(size, direction);
        self.tall(&digits)
    }

    fn tall(&mut self, words: &str) -> Js<()> {
        let ink = self.canvas.measure_text(words)?;
        let baseline = self.y + ink.actual_bounding_box_ascent();
        self.canvas.fill_text_with_max_width(words, self.width / 2.0, baseline, self.room())?;
        self.y = baseline + ink.actual_bounding_box_descent().max(0.0);
        Ok(())
    }

    /// A code that cannot be made leaves a slip that is still good.
    fn qr(&mut self, address: &str) {
        let Ok(code) = QRBuilder::new(address).ecl(ECL::M).build() else { return };
        let dot = (QR / code.size as f64).floor().max(4.0);
        let side = dot * code.size as f64;
        // The white around it belongs to the code: four of its dots.
        let (left, top) = ((self.width - side) / 2.0, self.y + 2.0 * dot);
        for row in 0..code.size {
            for (column, module) in code[row].iter().enumerate() {
                if module.value() {
                    self.canvas.fill_rect(left + column as f64 * dot, top + row as f64 * dot, dot, dot);
                }
            }
        }
        self.y = top + side + 2.0 * dot;
    }
}
