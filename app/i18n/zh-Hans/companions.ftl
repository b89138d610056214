# Companions: who reports with a phone, asking for one more, and giving somebody a phone of their own.
# $name is a person's, $date and $time are finished texts, $count is a number, $phone the centre's number.

companions-title = 用这部手机报告的人
companions-lead = 每个人有自己的隔离天数和健康报告。一部手机最多可以为{ $count }人报告。
companions-arrival = 抵达日，第0天
companions-over = 隔离期已经结束
companions-ends = 从{ $date } { $time }起可以外出
companions-longer = { $name }的隔离期比您长。从{ $date }起，这部手机不能再报告。请在那之前让{ $name }改用自己的手机。
companions-phone = 让{ $name }改用自己的手机
companions-left = 从{ $date }起，{ $name }用自己的手机报告。
companions-back = 返回用这部手机报告的人


## Asking for one more

companions-ask = 申请为另一个人报告
companions-ask-lead = 适用于和您一起隔离、没有手机的人。中心同意后，健康报告也会问到这个人。在那之前的日子不会对任何人不利。
companions-name = 护照上的姓名
companions-arrived = 抵达日
companions-submit = 向中心申请
companions-error-name = 请按护照输入姓名。
companions-error-known = 您已经在为这个人报告，或者已经申请过了。
companions-error-arrived = 请选择这个人抵达的日子。
companions-error-many = 一部手机最多可以为{ $count }人报告。如果需要更多，请拨打{ $phone }。
companions-asked-title = { $name }：中心正在决定
companions-asked-text = 中心的工作人员正在看您的申请。您可以在这里看到结果。
companions-withdraw = 撤回申请
companions-refused-title = { $name }：中心没有同意
companions-refused-words = 中心还写道：
companion-refusal-not-found = 我们没有找到这个人。请核对姓名、护照号码和抵达日，再申请一次。
companion-refusal-own-phone = 这个人已经在用另一部手机报告。
companion-refusal-not-waiting = 这个人不需要隔离，或者隔离期已经结束。
companion-refusal-call = 我们需要先和您谈谈。请拨打{ $phone }。
companions-requests = 为他人报告的申请
companion-state-open = 中心正在决定
companion-state-approved = 中心已经同意
companion-state-refused = 中心没有同意
companion-state-withdrawn = 已撤回
companion-deed-approve-companion = 同意了您为另一个人报告
companion-deed-refuse-companion = 没有同意您为另一个人报告


## A phone of their own

handover-title = { $name }自己的手机
handover-lead = 请在这里生成代码，在另一部手机上使用。从那时起，{ $name }在那部手机上报告，隔离天数是自己的，隔离地点相同。这部手机不再询问{ $name }的情况。
handover-history = 您为{ $name }发送过的报告保留在您的报告中，{ $name }在新手机上也能看到。
handover-identity = 我们还不知道{ $name }的护照信息。请按护照输入。
handover-type = 在那里输入{ $name }的护照号码和出生日期。
handover-followed = 这个护照号码已经有记录。请拨打{ $phone }。
handover-before = { $date }之前，您的健康报告是用{ $name }的手机发送的。这里也显示这些报告。
problem-handed-over = 这份报告中有一个人现在用自己的手机报告，所以没有接收这个人的部分。其他人的报告已经收到。
