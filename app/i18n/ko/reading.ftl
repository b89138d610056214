# How somebody likes to read: the page of these settings, which every page leads to, and the buttons
# that read a page of the guide aloud.

reading-title = 보기 설정
reading-lead = 페이지가 보이는 방식을 고를 수 있습니다. 고른 설정은 이 브라우저에만 저장됩니다.

## Each is a group with a few choices

reading-size = 글자 크기
reading-standard = 표준
reading-size-larger = 크게
reading-size-largest = 더 크게
reading-contrast = 대비
reading-contrast-high = 높게
reading-colours = 색
reading-colours-system = 이 기기의 설정에 맞춤
reading-colours-light = 밝게
reading-colours-dark = 어둡게
reading-movement = 움직임
reading-movement-less = 움직임 줄이기

reading-save = 저장
reading-back = 페이지로 돌아가기

## Buttons above a page; only where the browser has a voice for the language

reading-aloud = 소리 내어 읽기
reading-aloud-start = 이 페이지를 소리 내어 읽기
reading-aloud-pause = 일시 정지
reading-aloud-resume = 계속
reading-aloud-stop = 그만 읽기
