import { resolve } from 'node:path'
import { isSettled, type Lang } from '@dabiao/engine'
import { hasMark } from '../../byte-order-mark.js'
import type { About } from '../../decisions/draft-decision.js'
import { isRecorded } from '../../decisions/in-force.js'
import { fixWording } from '../../wording/fix-wording.js'
import type { FindingModel } from '../model.js'
import type { Session, WrittenFor } from '../review-session.js'
import type { Recorded } from '../review-world.js'
import { screenText } from '../screen-text.js'
import type { Effect, FileState, Note } from '../state.js'
import { type ReviewWording, reviewWording } from '../wording.js'
import { clipboardTools, copyWith, terminalCopy, wantsTerminalCopy } from './clipboard.js'
import { editorsOf, isModal, isThere, openOnDesktop, runEditor } from './editor.js'
import { previewOf } from './fix.js'

/** Carries out what the reducer asked for; what comes of it goes back to the reducer. */
export async function perform(effect: Effect, session: Session): Promise<void> {
  const { screen, world } = session
  switch (effect.type) {
    case 'quit':
      return screen.quit(effect.code)
    case 'suspend':
      return screen.suspend()
    case 'repaint':
      return screen.repaint()
    case 'check': {
      await session.check(effect.file)
      return tellChecked(fileIn(session, effect.file), session)
    }
    case 'edit':
      return edit(effect.file, effect.finding, session)
    case 'copy':
      return copy(effect.text, session)
    case 'preview-fix':
      return previewFix(effect, session)
    case 'apply-fix':
      return applyFix(effect, session)
    case 'waive':
      return answer(await world.waive(aboutOf(effect, session), effect.answers), effect, session, 'waived')
    case 'attest':
      return answer(await world.attest(aboutOf(effect, session), effect.answers), effect, session, 'attested')
    case 'undo':
      return undo(effect, session)
  }
}

const fileIn = (session: Session, file: number): FileState => session.state().files[file]!

function aboutOf({ file, finding }: OnFinding, session: Session): About {
  const { path, model } = fileIn(session, file)
  const { findings = [], parts = [] } = model?.assessment ?? {}
  return { path, finding: finding.finding, findings, parts, text: model?.source.lined ?? '' }
}

function note(session: Session, tone: Note['tone'], text: (say: ReviewWording['note'], lang: Lang) => string): void {
  const { lang } = session.world
  session.dispatch({ type: 'note', note: { tone, text: text(reviewWording[lang].note, lang) } })
}

async function edit(file: number, finding: FindingModel | null, session: Session): Promise<void> {
  const { env, host } = session.world
  const { path, name, model } = fileIn(session, file)
  if (model?.paged) {
    const { evidence } = reviewWording[session.world.lang]
    const place = finding ? `${name} ${evidence.paragraph(finding.finding.paragraph)}` : name
    const opened = await openOnDesktop(resolve(path), env, host.platform)
    return note(session, 'note', (say) => (opened ? say.opened(place) : say.openYourself(place)))
  }
  const line = finding?.finding.line ?? 1
  for (const editor of editorsOf(env, host.platform)) {
    const isNamed = editor === env.VISUAL || editor === env.EDITOR
    // The shell would say in the terminal that there is none. What the user named may be more than a program's name.
    if (!isNamed && !(await isThere(editor, host.platform))) continue
    const { beforeModal } = reviewWording[session.world.lang].note
    const notice = !isNamed && isModal(editor) ? beforeModal(editor, `${name}:${line}`) : null
    const ended = await session.screen.aside((input) =>
      runEditor(editor, { path: resolve(path), line }, { input, platform: host.platform, notice }),
    )
    if (ended === 'missing' && !isNamed) continue
    if (ended !== 'well') {
      const why = ended === 'missing' ? '127' : ended.why
      note(session, 'bad', (say) => say.editorFailed(editor, why))
    }
    return session.check(file)
  }
  note(session, 'bad', (say) => say.noEditor(`${name}:${line}`))
}

async function copy(text: string, session: Session): Promise<void> {
  const { env, host, lang } = session.world
  if (wantsTerminalCopy(env)) {
    session.screen.write(terminalCopy(text))
    return note(session, 'good', (say) => say.copied('OSC 52'))
  }
  const tool = await copyWith(clipboardTools(env, host.platform), text)
  if (tool !== null) return note(session, 'good', (say) => say.copied(tool))
  const lines = text.trimEnd().split('\n')
  session.dispatch({
    type: 'overlay',
    overlay: {
      kind: 'sheet',
      title: reviewWording[lang].sheet.copy,
      lines: lines.map((line) => ({ text: screenText(line), tone: 'plain' })),
      top: 0,
      confirm: null,
    },
  })
}

interface OnFinding {
  readonly file: number
  readonly finding: FindingModel
}

async function previewFix({ file, finding }: OnFinding, session: Session): Promise<void> {
  const { model } = fileIn(session, file)
  const { world } = session
  if (model?.paged && finding.finding.fixable)
    return note(session, 'note', (_, lang) => fixWording[lang].notText(model.assessment.format))
  const fixed = model && (await world.mend(model.source, finding.finding))
  if (!model || fixed === null) return note(session, 'note', (say) => say.notFixable)
  session.dispatch({
    type: 'overlay',
    overlay: {
      kind: 'sheet',
      title: reviewWording[world.lang].sheet.fix,
      lines: previewOf(model, fixed, world.lang),
      top: 0,
      confirm: { type: 'apply-fix', file, finding },
    },
  })
}

async function applyFix({ file, finding }: OnFinding, session: Session): Promise<void> {
  // The file may have been saved from elsewhere since it was checked.
  await session.check(file)
  const { model, path } = fileIn(session, file)
  const now = model?.findings.find(({ key }) => key === finding.key)
  const fixed = model && now ? await session.world.mend(model.source, now.finding) : null
  if (fixed === null) return note(session, 'note', (say) => say.notFixable)
  const before = session.world.read(path)
  const draft = { path, content: before && hasMark(before) ? `\ufeff${fixed.text}` : fixed.text }
  const trouble = session.world.write(draft)
  if (trouble !== null) return note(session, 'bad', (say) => say.notWritten(trouble))
  await keep({ path, before, after: new TextEncoder().encode(draft.content), file, key: finding.key }, session, 'fixed')
}

/** Closes the form whose answers were written; one whose answers were not keeps them and says why. */
async function answer(
  recorded: Recorded,
  { file, finding: { key } }: OnFinding,
  session: Session,
  done: 'waived' | 'attested',
): Promise<void> {
  const say = reviewWording[session.world.lang].note
  const problem = 'trouble' in recorded ? say.notWritten(recorded.trouble) : null
  session.dispatch({ type: 'answered', problem })
  if (!('trouble' in recorded)) await keep({ ...recorded, file, key }, session, done)
}

function tellChecked({ name, trouble }: FileState, session: Session): void {
  if (trouble === null) note(session, 'note', (say) => say.checked(name))
  else note(session, 'bad', (say) => say.notChecked(name, trouble))
}

/** Keeps what was written, so that it can be taken back, and checks by it. */
async function keep(written: WrittenFor, session: Session, done: 'waived' | 'attested' | 'fixed'): Promise<void> {
  session.written.push(written)
  note(session, 'good', (say) => say[done])
  await session.check(written.file)
}

/** Takes out what accepts the chosen finding; where it has none, takes back what was written last. */
async function undo(
  { file, finding }: { file: number; finding: FindingModel | null },
  session: Session,
): Promise<void> {
  const { world, written } = session
  if (finding && isSettled(finding.finding)) {
    if (!isRecorded(finding.finding)) return note(session, 'note', (say) => say.byComment)
    const recorded = await world.unwaive(aboutOf({ file, finding }, session))
    if ('trouble' in recorded) note(session, 'bad', () => recorded.trouble)
    else {
      // What was written into that file before cannot be put back over this.
      session.written = written.filter(({ path }) => path !== recorded.path)
      note(session, 'good', (say) => say.undone)
    }
    return session.check(file)
  }
  const last = written.at(-1)
  if (last === undefined || last.before === null) return note(session, 'note', (say) => say.nothingToUndo)
  const taken = await world.takeBack(last)
  if (taken === false) return note(session, 'note', (say) => say.changedSince)
  if (taken !== true) return note(session, 'bad', (say) => say.notWritten(taken.trouble))
  written.pop()
  note(session, 'good', (say) => say.takenBack(last.path))
  // It may have been another report's than the open one.
  await session.check(last.file)
  session.dispatch({ type: 'choose', file: last.file, key: last.key })
}
