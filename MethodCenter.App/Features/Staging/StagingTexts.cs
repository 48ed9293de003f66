using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Staging;

namespace MethodCenter.App.Features.Staging;

/// <summary>Captions of the list of distributions, of the form of a new one and of a case with its variants.</summary>
public static class StagingTexts
{
    public const string Title = "Подбор";
    public const string About = "Кого с кем: варианты распределения, сравнение, утверждение приказом";
    public const string New = "Новый подбор";
    public const string Name = "Подбор";
    public const string Kind = "Что подбираем";
    public const string State = "Состояние";
    public const string Keeper = "Чей";
    public const string Variants = "Вариантов";
    public const string Covered = "Охвачено";
    public const string Created = "Создан";
    public const string All = "Все";
    public const string Empty = "Подборов ещё нет";
    public const string EmptyText = "Подбор предлагает, кого за кем закрепить: методистов — за педагогами и школами, наставников — за молодыми педагогами. Программа строит варианты, объясняет каждую пару, а утверждает человек.";
    public const string EmptyRead = "Подборы появятся здесь, когда их создаст ЦНППМ, муниципальная служба или организация.";
    public const string NothingFound = "Таких подборов нет";
    public const string NothingFoundText = "Под заданные условия не подходит ни один подбор. Снимите часть условий.";
    public const string NotAllowed = "Подборы ведут ЦНППМ, муниципальные методические службы и организации.";
    public const string Missing = "Подбор не найден";
    public const string MissingText = "Подбор удалён или относится к другой организации.";

    public const string ForWhom = "Для кого";
    public const string ForWhomHint = "Можно не менять: тогда участвуют все, кого вы видите.";
    public const string Municipality = "Муниципалитет";
    public const string Subject = "Предмет";
    public const string Campaign = "Кампания";
    public const string AllMunicipalities = "Все муниципалитеты";
    public const string AllSubjects = "Все предметы";
    public const string AllCampaigns = "Все подтверждённые дефициты";
    public const string CampaignHint = "Только дефициты, найденные в этой кампании.";
    public const string Absence = "Кого замещаем";
    public const string AbsenceHint = "Методисты, у которых отмечено отсутствие.";
    public const string NoAbsences = "Сейчас никто из методистов не отсутствует. Отсутствие отмечается в карточке методиста.";
    public const string CaseTitle = "Название";
    public const string CaseTitleHint = "Если оставить пустым, название составит программа.";
    public const string Presets = "Какие варианты построить";
    public const string PresetsHint = "Варианты различаются тем, что важнее. Потом любой можно изменить или добавить свой.";
    public const string Build = "Построить варианты";
    public const string Working = "Строим варианты";
    public const string WorkingText = "Считаем лучшее распределение. Страницу можно не закрывать: это займёт несколько секунд.";
    public const string Stopped = "Расчёт остановлен, ничего не сохранено.";
    public const string Sources = "Кто участвует";

    public const string ByVariants = "Сравнение вариантов";
    public const string Measure = "Показатель";
    public const string Loads = "Нагрузка";
    public const string LoadsHint = "столбик — один человек";
    public const string Best = "лучшее";
    public const string BestNote = "лучшее значение строки";
    public const string OverSoftNote = "сверх мягкого предела";
    public const string WithinNote = "в пределах";
    public const string AddVariant = "Новый вариант";
    public const string Copy = "Копия";
    public const string Settings = "Условия";
    public const string Rename = "Переименовать";
    public const string Remove = "Удалить";
    public const string Reopen = "Открыть снова";
    public const string Acts = "Действия";
    public const string Choose = "Открыть";
    public const string VariantName = "Название варианта";
    public const string NewName = "Новое название";
    public const string CloseCase = "Закрыть подбор";
    public const string CloseCaseText = "Подбор останется в списке, но строить в нём новые варианты будет нельзя.";
    public const string RemoveCase = "Удалить подбор";
    public const string NoVariants = "Вариантов нет";
    public const string NoVariantsText = "Добавьте вариант: программа построит распределение по обычным условиям.";
    public const string Stale = "данные изменились";
    public const string Done = "Готово";

    public const string Compare = "Сравнить";
    public const string CompareTitle = "Кто различается";
    public const string CompareAbout = "Выберите два варианта: покажем тех, у кого в них разный человек.";
    public const string First = "Вариант";
    public const string Second = "С вариантом";
    public const string Same = "Варианты не различаются: у каждого в них один и тот же человек.";
    public const string SameChosen = "Выберите два разных варианта.";
    public const string Seeker = "Кто";
    public const string Nobody = "никого";
    public const string More = "Показать ещё";
    public const string Difference = "Разница";

    public static string Total(int count) => RussianPlural.Count(count, "подбор", "подбора", "подборов");

    public static string CoveredOf(int covered, int needed) => $"{Formats.Number(covered)} из {Formats.Number(needed)}";

    public static string VariantsOf(int count) => RussianPlural.Count(count, "вариант", "варианта", "вариантов");

    public static string MoreOf(int count) => $"{More}: {Formats.Number(count)}";

    public static string MoreLines(int count) => $"И ещё {RussianPlural.Count(count, "замечание", "замечания", "замечаний")}.";

    /// <summary>«Копия: Базовый»: the same button stands in each column.</summary>
    public static string ActOf(string act, VariantRow variant) => $"{act}: {variant.Name}";

    public static string Subtitle(StagingCard card) =>
        (card.Row.Title.StartsWith(StagingTerms.Of(card.Row.Kind), StringComparison.Ordinal) ? "" : $"{StagingTerms.Of(card.Row.Kind)} · ")
        + $"{card.Row.Keeper} · {SharedCreated(card.Row)}";

    /// <summary>What the picture of loads shows, for those who do not see it.</summary>
    public static string PictureOf(IReadOnlyList<LoadRow> loads) =>
        $"{Loads}: наибольшая {Formats.Number(loads.Max(l => l.Count))}, наименьшая {Formats.Number(loads.Min(l => l.Count))}, сверх мягкого предела {Formats.Number(loads.Count(l => l.IsOverSoft))}";

    private static string SharedCreated(StagingRow row) => $"создан {Formats.Moment(row.CreatedAt)}, {row.CreatedBy}";

    public static string Differ(int count) => RussianPlural.Count(count, "отличие", "отличия", "отличий");

    public static string AbsenceOf(AbsenceOption absence) =>
        $"{absence.Methodist}: {Formats.Date(absence.From)} – {Formats.Date(absence.Until)}, закреплено {Formats.Number(absence.Assigned)}";

    public static string RemoveAsk(string name) => $"Вариант «{name}» будет удалён вместе с ручными изменениями.";

    public static string RemoveCaseAsk(int variants) => $"Подбор будет удалён, вместе с ним {RussianPlural.Count(variants, "вариант", "варианта", "вариантов")}.";

    public static string CopyOf(string name) => $"{name} — копия";

    public static string Points(int points) => points switch
    {
        > 0 => $"+{Formats.Number(points)}",
        < 0 => $"−{Formats.Number(-points)}",
        _ => "0",
    };

    public static string SolvedAt(DateTime at) => $"построен {Formats.Moment(at)}";

    public static string IconOf(StagingKind kind) => kind switch
    {
        StagingKind.Educators => "groups",
        StagingKind.Schools => "school",
        StagingKind.LowResults => "support",
        StagingKind.Substitution => "swap_horiz",
        StagingKind.Mentoring => "diversity_1",
    };

    /// <summary>What the kind is for, in a sentence.</summary>
    public static string PurposeOf(StagingKind kind) => kind switch
    {
        StagingKind.Educators => "Педагогам с подтверждёнными дефицитами — методист по предмету, который их закрывает.",
        StagingKind.Schools => "Каждой школе и детскому саду — методист, который ведёт организацию целиком.",
        StagingKind.LowResults => "Школам с низкими результатами — региональный методист в первую очередь.",
        StagingKind.Substitution => "На время отпуска или болезни методиста — кто примет его закреплённых.",
        StagingKind.Mentoring => "Молодым педагогам — наставник, чьи сильные стороны им нужны.",
    };

    public static Tone ToneOf(StagingState state) => state switch
    {
        StagingState.Open => Tone.Accent,
        StagingState.Approved => Tone.Good,
        StagingState.Closed => Tone.Neutral,
    };

    public static IReadOnlyList<Choice<T?>> Choices<T>(Func<T, string> word) where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(v => new Choice<T?>(v, word(v)))];
}
