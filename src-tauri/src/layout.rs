//! Where the window stands during a video call: narrow, at the top, beside the camera; and as it was, after.

use crate::windows;
use std::sync::Mutex;
use tauri::{AppHandle, LogicalSize, Manager, PhysicalPosition, PhysicalRect, PhysicalSize, WebviewWindow};

/// Wide enough for the folded live screen, narrow enough to leave the face of the other one free.
const WIDTH: f64 = 460.0;

/// How the window stood before the call; nothing while it is not narrow.
#[derive(Default)]
pub struct Before(Mutex<Option<Stood>>);

struct Stood {
    size: PhysicalSize<u32>,
    place: PhysicalPosition<i32>,
    was_maximized: bool,
}

/// Makes the note-taker's window narrow. Where the system does not let a window choose its place, it only gets narrow.
pub fn narrow(app: &AppHandle) {
    let (Some(window), Ok(mut before)) = (windows::of_a_vault(app), app.state::<Before>().inner().0.lock()) else {
        return;
    };
    if before.is_none() {
        *before = fold(&window).ok();
    }
}

/// Gives the window back the size and the place that it had.
pub fn widen(app: &AppHandle) {
    let (Some(window), Ok(mut before)) = (windows::of_a_vault(app), app.state::<Before>().inner().0.lock()) else {
        return;
    };
    if let Some(stood) = before.take() {
        let _ = window.set_size(stood.size);
        let _ = window.set_position(stood.place);
        if stood.was_maximized {
            let _ = window.maximize();
        }
    }
}

fn fold(window: &WebviewWindow) -> tauri::Result<Stood> {
    let was_maximized = window.is_maximized()?;
    if was_maximized {
        window.unmaximize()?;
    }
    let stood = Stood {
        size: window.inner_size()?,
        place: window.outer_position()?,
        was_maximized,
    };
    let Some(monitor) = window.current_monitor()? else {
        let height = stood.size.to_logical::<f64>(window.scale_factor()?).height;
        window.set_size(LogicalSize::new(WIDTH, height))?;
        return Ok(stood);
    };
    let (place, size) = beside_the_camera(monitor.work_area(), monitor.scale_factor());
    // The frame of the window takes its part of the height.
    let frame = window.outer_size()?.height.saturating_sub(stood.size.height);
    window.set_size(PhysicalSize::new(size.width, size.height.saturating_sub(frame)))?;
    window.set_position(place)?;
    Ok(stood)
}

/// The camera is at the top in the middle: the window hangs there, to its right, as high as the screen.
fn beside_the_camera(screen: &PhysicalRect<i32, u32>, scale: f64) -> (PhysicalPosition<i32>, PhysicalSize<u32>) {
    let width = ((WIDTH * scale) as u32).min(screen.size.width);
    let left = (screen.size.width / 2).min(screen.size.width - width);
    let place = PhysicalPosition::new(screen.position.x + left as i32, screen.position.y);
    (place, PhysicalSize::new(width, screen.size.height))
}
