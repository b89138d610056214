# The notices of the demo. An empty line parts two paragraphs. They are copied into the database when the demo is
# filled; what an editor writes later is kept there and not here.

demo-notice-interruption-title = 2021년 9월 11일 다운로드 중단 (해결됨)
demo-notice-interruption-body =
    2021년 9월 11일 13:30부터 17:30까지(일본 시간) 다운로드를 할 수 없었습니다.

    지금은 해결되었습니다. 평소처럼 다운로드할 수 있으며, 따로 하실 일은 없습니다.

demo-notice-calls-title = 자동 음성 통화도 있습니다. 받는 방법은 같습니다
demo-notice-calls-body =
    체류지 확인을 위해 센터가 영상 통화를 겁니다. 담당자가 말할 수도 있고 자동 음성이 나올 수도 있습니다.

    받는 방법은 같습니다. 전화가 오면 꼭 받아 주세요.

    받지 못했어도 센터로 다시 걸 수는 없습니다. 다음 전화를 기다려 주세요.

demo-notice-error-title = 통신 오류가 나와도 보고는 남아 있습니다
demo-notice-error-body =
    가끔 Okaeri가 센터에 연결되지 않아 통신 오류가 표시됩니다.

    버튼을 여러 번 누르지 마세요. Okaeri가 보고를 보관했다가 연결되면 자동으로 보냅니다.

    버튼을 누른 시각이 보고 시각이 됩니다. 기다려도 불이익은 없습니다.
