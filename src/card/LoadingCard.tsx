import { useWords } from "../ui/words";
import { CardFrame, type FrameProps } from "./CardFrame";

/** The boxes of a programme's card before its facts are there, so that nothing jumps when they come. */
export function LoadingCard(props: FrameProps & { readonly title: string }) {
  const { t } = useWords();
  return (
    <CardFrame
      {...props}
      name={t("loading", [props.title])}
      busy
      head={
        <>
          <h3 class="card-name card-title">{props.title}</h3>
          <p class="card-sub">
            <Bone width={180} />
          </p>
        </>
      }
    >
      <div class="figures">
        {[92, 54, 44].map((width) => (
          <div key={width} class="figure bones">
            <Bone width={52} />
            <Bone width={width} tall />
            <Bone width={60} />
          </div>
        ))}
      </div>
      <div class="card-section bones">
        <Bone width={280} />
        <Bone width={230} />
        <Bone width={256} />
      </div>
    </CardFrame>
  );
}

function Bone({ width, tall = false }: { readonly width: number; readonly tall?: boolean }) {
  return <span class={tall ? "bone tall" : "bone"} style={{ width: `${width}px` }} />;
}
