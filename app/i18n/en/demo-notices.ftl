# The notices of the demo. An empty line parts two paragraphs. They are copied into the database when the demo is
# filled; what an editor writes later is kept there and not here.

demo-notice-interruption-title = Downloads were interrupted on 11 September 2021 (solved)
demo-notice-interruption-body =
    On 11 September 2021, nothing could be downloaded from 13:30 to 17:30 (time in Japan).

    This is solved. Downloads work as usual, and there is nothing for you to do.

demo-notice-calls-title = Calls may be automated. You answer in the same way
demo-notice-calls-body =
    The centre calls you by video for the residence check. You may speak with a person, or hear an automated voice.

    You answer in the same way. Please always answer.

    If you missed a call, you cannot call back. Please wait for the next one.

demo-notice-error-title = A communication error? Your report is kept
demo-notice-error-body =
    Sometimes Okaeri cannot reach the centre and shows a communication error.

    Please do not press the button again and again. Okaeri keeps your report and sends it by itself as soon as it can.

    The time at which you pressed the button counts, so you lose nothing by waiting.
