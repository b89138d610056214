# Companions: who reports with a phone, asking for one more, and giving somebody a phone of their own.
# $name is a person's, $date and $time are finished texts, $count is a number, $phone the centre's number.

companions-title = 用這支手機回報的人
companions-lead = 每個人有自己的隔離天數和健康回報。一支手機最多可以為{ $count }人回報。
companions-arrival = 抵達日，第0天
companions-over = 隔離期間已經結束
companions-ends = 從{ $date } { $time }起可以外出
companions-longer = { $name }的隔離期間比您長。從{ $date }起，這支手機不能再回報。請在那之前讓{ $name }改用自己的手機。
companions-phone = 讓{ $name }改用自己的手機
companions-left = 從{ $date }起，{ $name }用自己的手機回報。
companions-back = 返回用這支手機回報的人


## Asking for one more

companions-ask = 申請為另一個人回報
companions-ask-lead = 適用於和您一起隔離、沒有手機的人。中心同意後，健康回報也會問到這個人。在那之前的日子不會對任何人不利。
companions-name = 護照上的姓名
companions-arrived = 抵達日
companions-submit = 向中心申請
companions-error-name = 請依護照輸入姓名。
companions-error-known = 您已經在為這個人回報，或已經申請過了。
companions-error-arrived = 請選擇這個人抵達的日子。
companions-error-many = 一支手機最多可以為{ $count }人回報。如果需要更多，請撥打{ $phone }。
companions-asked-title = { $name }：中心正在決定
companions-asked-text = 中心的工作人員正在看您的申請。您可以在這裡看到結果。
companions-withdraw = 撤回申請
companions-refused-title = { $name }：中心沒有同意
companions-refused-words = 中心另外寫道：
companion-refusal-not-found = 我們沒有找到這個人。請核對姓名、護照號碼和抵達日，再申請一次。
companion-refusal-own-phone = 這個人已經在用另一支手機回報。
companion-refusal-not-waiting = 這個人不需要隔離，或隔離期間已經結束。
companion-refusal-call = 我們需要先和您談談。請撥打{ $phone }。
companions-requests = 為他人回報的申請
companion-state-open = 中心正在決定
companion-state-approved = 中心已經同意
companion-state-refused = 中心沒有同意
companion-state-withdrawn = 已撤回
companion-deed-approve-companion = 同意了您為另一個人回報
companion-deed-refuse-companion = 沒有同意您為另一個人回報


## A phone of their own

handover-title = { $name }自己的手機
handover-lead = 請在這裡產生代碼，在另一支手機上使用。從那時起，{ $name }在那支手機上回報，隔離天數是自己的，隔離地點相同。這支手機不再詢問{ $name }的情況。
handover-history = 您為{ $name }送出過的回報保留在您的回報中，{ $name }在新手機上也能看到。
handover-identity = 我們還不知道{ $name }的護照資料。請依護照輸入。
handover-type = 在那裡輸入{ $name }的護照號碼和出生日期。
handover-followed = 這個護照號碼已經有紀錄。請撥打{ $phone }。
handover-before = { $date }之前，您的健康回報是用{ $name }的手機送出的。這裡也顯示這些回報。
problem-handed-over = 這份回報中有一個人現在用自己的手機回報，所以沒有接收這個人的部分。其他人的回報已經收到。
