//! A bare window: WebKitGTK's view, a page of a heading and a text field, and nothing else. It is what the figures of
//! `cargo xtask bench window` are measured beside, so it does the least that a window can do.

use gtk::prelude::{ContainerExt, GtkWindowExt, WidgetExt};
use webkit2gtk::{WebContext, WebView, WebViewExt};

/// The next question, as cheap as a page can have it: other words above, and an empty field.
const PAGE: &str = "<!doctype html><meta charset=utf-8><title>Bare</title>
<style>
  html, body { height: 100%; margin: 0; }
  body { display: flex; flex-direction: column; gap: 16px; padding: 48px 300px 48px 340px; box-sizing: border-box;
         font: 18px sans-serif; }
  h1 { font-size: 28px; margin: 0; }
  textarea { flex: 1; font: inherit; line-height: 1.5; }
</style>
<h1>Question 1</h1>
<textarea autofocus spellcheck=false></textarea>
<script>
  let question = 1;
  addEventListener('keydown', (event) => {
    if (!event.ctrlKey || event.key !== 'ArrowDown') return;
    event.preventDefault();
    question += 1;
    document.querySelector('h1').textContent = `Question ${question}`;
    document.querySelector('textarea').value = '';
  });
</script>";

fn main() {
    if gtk::init().is_err() {
        eprintln!("A bare window needs a display.");
        std::process::exit(1);
    }
    let window = gtk::Window::new(gtk::WindowType::Toplevel);
    window.set_title("Bare");
    window.set_default_size(1280, 800);
    let view = WebView::with_context(&WebContext::new_ephemeral());
    view.load_html(PAGE, None);
    window.add(&view);
    window.connect_destroy(|_| gtk::main_quit());
    window.show_all();
    gtk::main();
}
