# Companions: who reports with a phone, asking for one more, and giving somebody a phone of their own.
# $name is a person's, $date and $time are finished texts, $count is a number, $phone the centre's number.

companions-title = 이 휴대전화로 보고하는 사람
companions-lead = 대기 기간과 건강 상태 보고는 사람마다 따로 있습니다. 휴대전화 한 대로 { $count }명까지 보고할 수 있습니다.
companions-arrival = 도착일, 0일째
companions-over = 대기 기간이 끝났습니다
companions-ends = { $date } { $time }부터 외출할 수 있습니다
companions-longer = { $name } 님은 본인보다 더 오래 대기합니다. { $date }부터는 이 휴대전화로 보고할 수 없으니, 그 전에 자기 휴대전화로 옮겨 주세요.
companions-phone = { $name } 님을 자기 휴대전화로 옮기기
companions-left = { $name } 님은 { $date }부터 자기 휴대전화로 보고하고 있습니다.
companions-back = 이 휴대전화로 보고하는 사람으로 돌아가기


## Asking for one more

companions-ask = 동행자 추가 신청하기
companions-ask-lead = 함께 대기하지만 휴대전화가 없는 사람을 위한 신청입니다. 센터가 승인하면 그 사람의 건강 상태도 보고할 수 있습니다. 그 전날까지는 누구에게도 불이익이 없습니다.
companions-name = 여권에 적힌 이름
companions-arrived = 도착일
companions-submit = 센터에 신청하기
companions-error-name = 여권에 적힌 대로 이름을 입력해 주세요.
companions-error-known = 이미 보고하고 있거나 신청한 사람입니다.
companions-error-arrived = 이 사람이 도착한 날을 선택해 주세요.
companions-error-many = 휴대전화 한 대로 { $count }명까지 보고할 수 있습니다. 더 필요하면 { $phone }번으로 전화해 주세요.
companions-asked-title = { $name } 님: 센터가 확인하고 있습니다
companions-asked-text = 센터의 담당자가 신청을 확인하고 있습니다. 결과는 여기에서 볼 수 있습니다.
companions-withdraw = 신청 취소하기
companions-refused-title = { $name } 님: 센터가 승인하지 않았습니다
companions-refused-words = 센터가 덧붙인 말:
companion-refusal-not-found = 이 사람을 찾을 수 없었습니다. 이름, 여권 번호, 도착일을 다시 확인하고 신청해 주세요.
companion-refusal-own-phone = 이 사람은 이미 다른 휴대전화로 보고하고 있습니다.
companion-refusal-not-waiting = 이 사람은 대기하지 않아도 되거나 대기가 끝났습니다.
companion-refusal-call = 먼저 이야기를 나누어야 합니다. { $phone }번으로 전화해 주세요.
companions-requests = 동행자 추가 신청
companion-state-open = 센터가 확인하고 있습니다
companion-state-approved = 센터가 승인했습니다
companion-state-refused = 센터가 승인하지 않았습니다
companion-state-withdrawn = 취소했습니다
companion-deed-approve-companion = 동행자 추가를 승인했습니다
companion-deed-refuse-companion = 동행자 추가를 승인하지 않았습니다


## A phone of their own

handover-title = { $name } 님의 휴대전화
handover-lead = 여기에서 코드를 만들어 다른 휴대전화에서 써 주세요. 그때부터 { $name } 님은 그 휴대전화로 보고합니다. 대기 기간은 본인의 것이고 대기 장소는 같습니다. 이 휴대전화에서는 { $name } 님에 대해 더 묻지 않습니다.
handover-history = 지금까지 보낸 { $name } 님의 보고는 이 휴대전화의 보고 기록에 남습니다. { $name } 님도 새 휴대전화에서 볼 수 있습니다.
handover-identity = { $name } 님의 여권 내용을 아직 모릅니다. 여권에 적힌 대로 입력해 주세요.
handover-type = 그곳에서 { $name } 님의 여권 번호와 생년월일을 입력해 주세요.
handover-followed = 이 여권 번호의 기록이 이미 있습니다. { $phone }번으로 전화해 주세요.
handover-before = { $date }까지 건강 상태는 { $name } 님의 휴대전화로 보고되었습니다. 그 보고도 여기에 표시됩니다.
problem-handed-over = 이 보고에 있는 사람 중 한 명은 이제 자기 휴대전화로 보고하므로, 그 사람의 내용은 받지 않았습니다. 다른 사람의 보고는 도착했습니다.
