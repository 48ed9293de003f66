using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.MonitoringRounds;

namespace MethodCenter.App.Features.MonitoringRounds;

/// <summary>Captions of rounds, of the readiness board and of snapshots.</summary>
public static class RoundTexts
{
    public const string Title = "Раунды мониторинга";
    public const string About = "Муниципалитеты сдают значения на отчётную дату, ЦНППМ принимает и фиксирует";
    public const string NotAllowed = "Раунды мониторинга открыты ЦНППМ, муниципальным методическим службам и наблюдателям.";
    public const string Statistics = "Официальная статистика";
    public const string New = "Новый раунд";
    public const string Edit = "Изменить";
    public const string Empty = "Раундов ещё нет";
    public const string EmptyText = "Создайте раунд на отчётную дату: он останется виден только ЦНППМ, пока вы его не откроете.";
    public const string EmptyRead = "Когда ЦНППМ откроет раунд, он появится здесь.";
    public const string Missing = "Раунд не найден";
    public const string MissingText = "Раунда нет, или ЦНППМ его ещё не открыл.";

    public const string Round = "Раунд";
    public const string State = "Состояние";
    public const string Day = "Отчётная дата";
    public const string Deadline = "Срок сдачи";
    public const string Readiness = "Готовность";
    public const string Own = "Ваши данные";
    public const string Frozen = "Зафиксировано";
    public const string Name = "Название";
    public const string NameHint = "Оставьте пустым, чтобы название подставилось по дате";
    public const string DayHint = "Обычно 30 июня или 31 декабря. Период — с 1 января до этой даты";
    public const string Note = "Что проверить муниципалитетам";
    public const string Saved = "Раунд сохранён";

    public const string Open = "Открыть муниципалитетам";
    public const string OpenAsk = "Раунд увидят все 18 муниципалитетов и смогут сдавать данные. Отчётную дату после этого менять нельзя.";
    public const string Opened = "Раунд открыт";
    public const string Cancel = "Отменить раунд";
    public const string CancelAsk = "Приём данных прекратится. Сданное и переписка сохранятся, раунд можно будет вернуть в работу.";
    public const string CancelReason = "Почему раунд отменяется";
    public const string Cancelled = "Раунд отменён";
    public const string Restore = "Вернуть в работу";
    public const string Restored = "Раунд возвращён в работу";

    public const string Board = "Готовность муниципалитетов";
    public const string AllStates = "Все";
    public const string AsTable = "Таблица";
    public const string AsMap = "Карта";
    public const string View = "Вид";
    public const string Municipality = "Муниципалитет";
    public const string Submitted = "Сдано";
    public const string Remarks = "Замечания проверки";
    public const string Talk = "Обсуждение";
    public const string ChangedAfter = "Изменилось после сдачи";
    public const string Choose = "Отметить";
    public const string ChooseAll = "Отметить все строки";
    public const string NobodyHere = "В этом состоянии никого нет.";
    public const string NotOpened = "Раунд готовится: муниципалитеты его ещё не видят. Проверьте дату и срок, затем откройте.";
    public const string LateMark = "после срока";
    public const string MapLow = "не сдано";
    public const string MapHigh = "принято";
    public const string MapTitle = "Готовность муниципалитетов на карте";

    public const string Accept = "Принять";
    public const string AcceptRemark = "Что отметить (необязательно)";
    public const string Accepted = "Принято";
    public const string Return = "Вернуть";
    public const string ReturnReason = "Что нужно исправить";
    public const string Returned = "Возвращено";
    public const string Undo = "Отменить приём";
    public const string UndoAsk = "Данные снова станут сданными и будут ждать решения.";
    public const string Undone = "Приём отменён";

    public const string Snapshots = "Зафиксированные снимки";
    public const string SnapshotsAbout = "Снимок хранит значения, людей за ними, методики и названия муниципалитетов на отчётную дату. Он не меняется: исправление — это новая версия рядом.";
    public const string NoSnapshots = "Раунд ещё не зафиксирован.";
    public const string Version = "Версия";
    public const string When = "Когда и кем";
    public const string Reason = "Причина";
    public const string Hash = "Контрольная сумма SHA-256";
    public const string Publication = "Публикация";
    public const string OpenSnapshot = "Открыть показатели";
    public const string Check = "Проверить снимок";
    public const string Publish = "Опубликовать";
    public const string PublishAsk = "Значения области станут доступны в открытой выгрузке. Значения муниципалитетов и люди в неё не входят.";
    public const string Published = "Опубликован";
    public const string Unpublish = "Снять с публикации";
    public const string UnpublishAsk = "Открытая выгрузка перестанет отдавать значения этого снимка.";
    public const string OpenData = "Открытые данные";
    public const string ProposeAdvice = "Предложить рекомендации";
    public const string NotPublished = "не опубликован";
    public const string Holds = "Снимок проверен: нарушений нет";
    public const string Broken = "Снимок повреждён";

    public const string Freeze = "Зафиксировать";
    public const string FreezeTitle = "Зафиксировать раунд";
    public const string FreezeAsk = "Значения, люди за ними, методики и названия муниципалитетов будут записаны в снимок. Изменить его нельзя, исправить — только новой версией.";
    public const string Correct = "Новая версия снимка";
    public const string CorrectAsk = "Показатели будут пересчитаны по нынешним данным и записаны рядом с прежним снимком. Прежний останется и откроется с прежними числами.";
    public const string CorrectReason = "Что исправляет новая версия";
    public const string FreezeReason = "Почему раунд фиксируется сейчас";
    public const string FreezeWithout = "Не приняты";
    public const string FreezeMethods = "После сдачи изменены методики";
    public const string Freezing = "Раунд фиксируется";

    public static string Position(RoundRow round) => $"{round.Submitted} из {round.Places}";

    public static string Submittance(RoundRow round) => $"Сдали {round.Submitted} из {round.Places}, приняты {round.Accepted}";

    public static string DaysLeft(int days) => days switch
    {
        > 0 => $"осталось {RussianPlural.Count(days, "день", "дня", "дней")}",
        0 => "последний день",
        _ => $"срок истёк {RussianPlural.Count(-days, "день", "дня", "дней")} назад",
    };

    public static string Snapshot(int number) => $"Снимок № {number}";

    public static string SnapshotCount(int count) => RussianPlural.Count(count, "снимок", "снимка", "снимков");

    public static string Subtitle(RoundHead head) => $"На {Formats.Date(head.Day)}, срок сдачи {Formats.Date(head.Deadline)}";

    public static string StateAt(RoundPlaceRow place) => place.SubmittedAt is { } at ? Formats.Moment(at) : "";

    public static string Chosen(int count) => $"Отмечено: {RussianPlural.Count(count, "муниципалитет", "муниципалитета", "муниципалитетов")}";

    public static string AcceptAsk(IReadOnlyList<string> names) => $"Будут приняты данные: {Names(names)}.";

    public static string ReturnAsk(IReadOnlyList<string> names) => $"Данные вернутся на исправление: {Names(names)}. Причину увидит муниципалитет.";

    public static string Errors(int count) => RussianPlural.Count(count, "ошибка", "ошибки", "ошибок");

    public static string Warnings(int count) => RussianPlural.Count(count, "предупреждение", "предупреждения", "предупреждений");

    public static string Comments(int count) => RussianPlural.Count(count, "сообщение", "сообщения", "сообщений");

    public static string Files(int count) => RussianPlural.Count(count, "документ", "документа", "документов");

    /// <summary>«П3 20,1 → 20,4» or «П6: методика, версия 1 → 2».</summary>
    public static string ChangeOf(FigureChange change) => change.IsOfMethod
        ? $"методика {change.Code}: версия {change.Was.MethodVersion} → {change.Is.MethodVersion}"
        : ValueWords.Short(change.Method, change.Was.Tenths) is var was && was != ValueWords.Short(change.Method, change.Is.Tenths)
            ? $"{change.Code} {was} → {ValueWords.Short(change.Method, change.Is.Tenths)}"
            : $"{change.Code}: {PartsOf(change, change.Was)} → {PartsOf(change, change.Is)}";

    public static string MoreChanges(int count) => $"и ещё {count}";

    public static string FrozenBy(SnapshotRow row) => $"{Formats.Moment(row.FrozenAt)}, {row.FrozenBy}";

    public static string PublishedBy(SnapshotRow row) => row.PublishedAt is { } at ? $"{Formats.Moment(at)}, {row.PublishedBy}" : NotPublished;

    public static string MissingOf(string names) => $"Не приняты: {names}";

    public static string Proof(SnapshotProof proof) => $"Сверено значений: {Formats.Number(proof.Looked)}, строк за показателями области: {Formats.Number(proof.Lines)}.";

    public static string StepOf(FreezeStep step) => step switch
    {
        FreezeStep.Counting => "Читаю данные и считаю показатели",
        FreezeStep.Packing => "Собираю снимок и контрольную сумму",
        FreezeStep.Writing => "Записываю снимок",
    };

    public static string FrozenAs(int snapshots) => $"Записан снимок № {snapshots}";

    /// <summary>Short enough for a tile.</summary>
    public static string ShortOf(BoardState state) => state is BoardState.WithRemarks ? "замечания" : RoundTerms.Of(state);

    public static Tone ToneOf(RoundState state) => state switch
    {
        RoundState.Preparing => Tone.Neutral,
        RoundState.Collecting => Tone.Accent,
        RoundState.Frozen => Tone.Good,
        RoundState.Cancelled => Tone.Neutral,
    };

    public static Tone ToneOf(BoardState state) => state switch
    {
        BoardState.Waiting => Tone.Neutral,
        BoardState.Late => Tone.Bad,
        BoardState.Submitted => Tone.Accent,
        BoardState.WithRemarks => Tone.Warning,
        BoardState.Returned => Tone.Warning,
        BoardState.Accepted => Tone.Good,
    };

    public static Tone ToneOf(SubmissionState state) => state switch
    {
        SubmissionState.Waiting => Tone.Neutral,
        SubmissionState.Submitted => Tone.Accent,
        SubmissionState.Returned => Tone.Warning,
        SubmissionState.Accepted => Tone.Good,
    };

    private static string PartsOf(FigureChange change, FigureValue value) =>
        ValueWords.Parts(change.Method, value.Numerator, value.Denominator) ?? ValueWords.Short(change.Method, value.Tenths);

    private static string Names(IReadOnlyList<string> names) => names.Count <= 6 ? string.Join(", ", names) : $"{string.Join(", ", names.Take(6))} и ещё {names.Count - 6}";
}
