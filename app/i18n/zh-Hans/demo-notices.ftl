# The notices of the demo. An empty line parts two paragraphs. They are copied into the database when the demo is
# filled; what an editor writes later is kept there and not here.

demo-notice-interruption-title = 2021年9月11日下载中断（已解决）
demo-notice-interruption-body =
    2021年9月11日13:30至17:30（日本时间），无法下载任何内容。

    问题已经解决。现在可以照常下载，您不需要做什么。

demo-notice-calls-title = 电话可能是自动语音，接听方法一样
demo-notice-calls-body =
    做居所确认时，中心会给您打视频电话。和您通话的可能是工作人员，也可能是自动语音。

    接听方法是一样的。请一定接听。

    没有接到的话，您不能打回来。请等下一次电话。

demo-notice-error-title = 出现通信错误时，您的报告不会丢
demo-notice-error-body =
    有时Okaeri连不上中心，会显示通信错误。

    请不要反复按按钮。Okaeri会保留您的报告，一连上就自动发送。

    以您按按钮的时间为准，所以等一等不会对您不利。
