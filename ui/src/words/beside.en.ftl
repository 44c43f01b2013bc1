# The interviewer's own window
title-beside = Question – Sub Rosa
beside-open = Second window for the interviewer
card-beside = second window: question only
beside-opened = The second window is open. It shows the question and the probes, no notes.
beside-closed = The second window is closed.
beside-none = No interview is held. This window has nothing to show.
beside-section = Section { $n }
beside-now = Question { $id }
beside-asked = asked
beside-then = Then
beside-yes = After a yes
beside-no = After a no
beside-why = After { $ratings }
beside-statements = Statements
beside-rows = For each
beside-options = To choose from
beside-topics = Topics
beside-scale = { $from } = { $low } · { $to } = { $high }

# The video call
ready-call-hint = From the first question to the debrief this window is narrow and stands at the top of the screen, beside the camera.
ready-hidden = Screen sharing does not show the windows of Sub Rosa.
