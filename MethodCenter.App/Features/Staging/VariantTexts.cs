using MethodCenter.Domain.Common;
using MethodCenter.Domain.Matching;
using MethodCenter.Domain.Staging;

namespace MethodCenter.App.Features.Staging;

/// <summary>Captions of one variant: its pairs, loads, the uncovered, changes by hand and the approval.</summary>
public static class VariantTexts
{
    public const string Views = "Что показать";
    public const string Pairs = "Пары";
    public const string Load = "Нагрузка";
    public const string Uncovered = "Без закрепления";
    public const string Hand = "Изменения вручную";
    public const string Missing = "Вариант не найден";
    public const string MissingText = "Возможно, его удалили. Остальные варианты — на странице подбора.";

    public const string Seeker = "Кому";
    public const string Place = "Организация";
    public const string Municipality = "Муниципалитет";
    public const string Giver = "Кто";
    public const string Score = "Баллы";
    public const string Reasons = "Почему";
    public const string Search = "Поиск";
    public const string SearchHint = "Фамилия или организация";
    public const string All = "Все";
    public const string OnlyUncovered = "Только без закрепления";
    public const string OnlyByHand = "Только изменённые вручную";
    public const string OnlyLowResults = "Только школы с низкими результатами";
    public const string Yes = "да";
    public const string ByHand = "вручную";
    public const string Stays = "остаётся";
    public const string Nobody = "никто";
    public const string LowResults = "низкие результаты";
    public const string NothingFound = "Таких пар нет";
    public const string NothingFoundText = "Под заданные условия не подходит ни одна строка. Снимите часть условий.";
    public const string NoLines = "В варианте никого нет";
    public const string NoLinesText = "Под условия варианта не подошёл никто. Измените условия: уберите предмет, кампанию или муниципалитет.";

    public const string LoadAbout = "Сколько человек у каждого: было и стало с этим вариантом. Черта — мягкий предел, край полосы — жёсткий.";
    public const string LoadPerson = "Кто";
    public const string LoadHeld = "Было";
    public const string LoadAdded = "Добавится";
    public const string LoadCount = "Станет";
    public const string LoadLimits = "Пределы";
    public const string LegendHeld = "было";
    public const string LegendAdded = "добавится";
    public const string LegendOver = "сверх мягкого предела";
    public const string LegendSoft = "мягкий предел";
    public const string LoadOver = "перегрузка";
    public const string LoadFree = "никого";
    public const string NoLoads = "Некому передать";
    public const string NoLoadsText = "Под условия варианта не подошёл никто, кто мог бы взять людей. Проверьте допуск методистов и пределы.";

    public const string NoUncovered = "Охвачены все";
    public const string NoUncoveredText = "У каждого, кому нужен человек, он есть.";
    public const string UncoveredAbout = "Почему не нашлось, и что поможет.";
    public const string WhatHelps = "Что поможет";
    public const string CountSeats = "Посчитать, сколько мест не хватает";
    public const string SeatsNone = "Дополнительные места не помогут: для оставшихся никто не подходит. Снимите часть обязательных условий.";
    public const string ShowThem = "Показать всех";

    public const string NoHand = "Вручную ничего не меняли";
    public const string NoHandText = "Откройте строку в «Парах», чтобы закрепить другого человека или запретить пару.";
    public const string HandAbout = "Эти решения действуют и после пересчёта варианта.";
    public const string Undo = "Отменить последнее";
    public const string Release = "Снять решение";
    public const string Gone = "человека больше нет в списках";

    public const string Points = "Причины и баллы";
    public const string Sum = "Итого";
    public const string OpenCard = "Карточка";
    public const string Candidates = "Кто ещё подходит";
    public const string NoCandidates = "Никто не проходит обязательные условия.";
    public const string CandidatesAbout = "По убыванию баллов.";
    public const string Chosen = "выбран";
    public const string WhyNot = "Почему не другой?";
    public const string WhyNotThis = "Почему не выбран?";
    public const string ForcePrice = "закрепить вручную";
    public const string AnyGiver = "Выбрать другого из списка";
    public const string AnyGiverHint = "Любой, кто участвует в варианте";
    public const string Ask = "Объяснить";
    public const string Force = "Закрепить вручную";
    public const string Forbid = "Запретить пару";
    public const string PriceTitle = "Цена изменения";
    public const string Apply = "Применить";
    public const string NoMoves = "Остальных изменение не затронет.";
    public const string WhoMoves = "Кто перейдёт:";
    public const string MoreMoves = "и ещё";
    public const string Applied = "Вариант изменён";
    public const string Undone = "Изменение отменено";
    public const string AnswerStale = "Ответ посчитан по сегодняшним данным: с построения варианта они изменились.";
    public const string Counting = "Считаем…";

    public const string StaleTitle = "Вариант больше не соответствует данным";
    public const string NewsTitle = "С построения варианта появилось новое";
    public const string Recompute = "Пересчитать";
    public const string Recomputed = "Вариант пересчитан";
    public const string RemarksTitle = "Обратите внимание";

    public const string Approve = "Утвердить";
    public const string ApproveTitle = "Утверждение варианта";
    public const string OrderNumber = "Номер приказа";
    public const string OrderDate = "Дата приказа";
    public const string From = "Действует с";
    public const string Until = "По (включительно)";
    public const string UntilHint = "Пусто — без срока.";
    public const string UntilMentoring = "Не больше года.";
    public const string SubstitutionTerm = "Срок — дни отсутствия методиста.";
    public const string SignerPost = "Должность подписывающего";
    public const string SignerName = "Кто подписывает";
    public const string SignerNameHint = "И. О. Фамилия";
    public const string Ground = "Основание";
    public const string GroundHint = "Например: положение о региональной системе, протокол совета";
    public const string Controller = "На кого возложен контроль";
    public const string ControllerHint = "Пусто — «контроль оставляю за собой».";
    public const string City = "Место издания";
    public const string ApproveYes = "Утвердить приказом";
    public const string NoLongerHolds = "Что больше не выполняется:";
    public const string OrderTitle = "Приказ";
    public const string OrderPdf = "Приказ, PDF";
    public const string OrderDocx = "Приказ, DOCX";
    public const string TakeBack = "Отменить утверждение";
    public const string TakeBackDetails = "Отменить можно, пока созданное по приказу никто не изменил.";
    public const string TakenBack = "Утверждение отменено";
    public const string ToAssignments = "К закреплениям";
    public const string ReadOnly = "Утверждённый вариант не меняется. Чтобы продолжить работу, сделайте копию.";
    public const string Copy = "Сделать копию";

    public static string Total(int count) => RussianPlural.Count(count, "строка", "строки", "строк");

    public static string Subtitle(VariantRow row) =>
        $"на {Formats.Date(row.AsOf)} · охвачено {StagingTexts.CoveredOf(row.Measures.Covered, row.Measures.Seekers)}"
        + (row.Hand > 0 ? $" · {HandOf(row.Hand)}" : "");

    public static string HandOf(int count) => RussianPlural.Count(count, "изменение вручную", "изменения вручную", "изменений вручную");

    public static string Counted(string view, int count) => $"{view} · {Formats.Number(count)}";

    /// <summary>«предмет +4».</summary>
    public static string ReasonOf(Reason reason) => $"{reason.Text} {StagingReasons.Signed(reason.Points)}";

    public static string ScoreOf(int score) => MatchingWords.Points(score);

    public static string LimitsOf(LoadRow load) => $"{Formats.Number(load.Soft)} / {Formats.Number(load.Hard)}";

    public static string LoadOf(LoadRow load) => $"нагрузка {Formats.Number(load.Count)} из {Formats.Number(load.Hard)}";

    public static string NamesOf(UncoveredGroup group) =>
        string.Join(", ", group.Names) + (group.Count > group.Names.Count ? $" и ещё {Formats.Number(group.Count - group.Names.Count)}" : "");

    public static string LeftOf(int count) => $"{Formats.Number(count)} без закрепления";

    public static string SeatOf(SeatRow seat) => $"{seat.Name}: ещё {RussianPlural.Count(seat.Seats, "место", "места", "мест")}, предел станет {Formats.Number(seat.HardLimit)}";

    public static string SeatsSummary(SeatsRow seats) =>
        $"С этими местами охвачено будет ещё {Formats.Number(seats.Covered)}."
        + (seats.Left > 0 ? $" Останется {Formats.Number(seats.Left)}: для них никто не подходит." : "");

    public static string MovePoints(MoveRow move) => move switch
    {
        { From: null } => $"+{Formats.Number(move.ScoreTo)}",
        { To: null } => $"−{Formats.Number(move.ScoreFrom)}",
        _ => StagingTexts.Points(move.ScoreTo - move.ScoreFrom),
    };

    public static string MoreMovesOf(int count) => $"{MoreMoves} {RussianPlural.Count(count, "перестановка", "перестановки", "перестановок")}";

    public static string ApproveConsequence(VariantMeasures measures, StagingKind kind) => kind is StagingKind.Mentoring
        ? $"Будет создано пар наставничества: {Formats.Number(measures.Covered)}. Без наставника останется {Formats.Number(measures.Seekers - measures.Covered)}."
        : $"Будет закреплено: {Formats.Number(measures.Covered)}, из них уже вместе {Formats.Number(measures.Current)}. Без закрепления останется {Formats.Number(measures.Seekers - measures.Covered)}.";

    public static string Approved(ApprovalOutcome outcome) =>
        $"Создано {Formats.Number(outcome.Created)}, осталось без изменений {Formats.Number(outcome.Kept)}"
        + (outcome.Ended > 0 ? $", прежних закреплений снято {Formats.Number(outcome.Ended)}" : "") + ".";

    public static string OrderLine(VariantCard card) =>
        $"{StagingTerms.Order(card.OrderNumber ?? "", card.OrderDate ?? default)}, действует с {Formats.Date(card.From)}{(card.Until is { } until ? $" по {Formats.Date(until)}" : ", без срока")}";

    public static string ApprovedLine(VariantCard card) => $"Утвердил(а) {card.ApprovedBy}, {(card.ApprovedAt is { } at ? Formats.Moment(at) : "")}";

    public static string TakeBackAsk(VariantMeasures measures) => $"Будет снято всё, что создано по приказу: {Formats.Number(measures.Covered)}.";
}
