/** 磐梯山 and 鶴ヶ城. */
export function Landscape() {
  return (
    <>
      <svg className="land" viewBox="0 0 360 132" preserveAspectRatio="none" aria-hidden="true">
        <path
          d="M0 76C40 68 66 46 96 36l16-11 9 6 13-17 17 19 19 8c34 19 66 19 98 25 36 6 66-2 92 2v64H0z"
          fill="#d3e8fb"
        />
        <path d="M0 96c50-14 96-8 142-12 48-4 90 4 140 0 34-4 58 0 78 2v46H0z" fill="#bcdbf7" />
      </svg>
      <svg className="castle" viewBox="268 48 64 42" aria-hidden="true">
        <path
          d="M286 84v-9h28v9zM281 76c3-1 5-3 6-6h26c1 3 3 5 6 6zM290 70v-6h20v6zM286 65c3-1 4-3 5-5h18c1 2 2 4 5 5zM294 60v-5h12v5zM290 56c4-1 6-4 7-7h6c1 3 3 6 7 7z"
          fill="#7fb0e2"
        />
        <path d="M272 84h56l3 5h-62z" fill="#8fbcea" />
      </svg>
    </>
  )
}
