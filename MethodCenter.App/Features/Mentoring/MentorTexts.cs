using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Mentoring;

namespace MethodCenter.App.Features.Mentoring;

/// <summary>Captions of mentors: list, card, form, suggestions.</summary>
public static class MentorTexts
{
    public const string Title = "Наставники";
    public const string About = "Кто готов быть наставником, в чём силён и сколько человек уже сопровождает";
    public const string NotAllowed = "Список наставников вам недоступен";
    public const string NotAllowedText = "Его видят сотрудники ЦНППМ, муниципальные методические службы, координаторы организаций и методисты.";
    public const string Add = "Добавить наставника";
    public const string Edit = "Изменить";
    public const string End = "Окончить";
    public const string EndTitle = "Окончание наставничества";
    public const string EndConsequence = "Человек останется в списке окончивших; прежние пары сохранятся. Вернуть наставника можно в любой день.";
    public const string Reopen = "Вернуть в наставники";
    public const string Reopened = "Наставник снова в списке";
    public const string Saved = "Наставник сохранён";
    public const string Ended = "Наставничество окончено";

    public const string Search = "Поиск";
    public const string SearchName = "Фамилия наставника";
    public const string All = "Все";
    public const string Yes = "да";
    public const string Municipality = "Муниципалитет";
    public const string Organisation = "Организация";
    public const string Place = "Место";
    public const string Subject = "Предмет";
    public const string SubjectHint = "Пусто — предмет основной должности";
    public const string Form = "Форма наставничества";
    public const string Forms = "Формы наставничества";
    public const string Competence = "Силён в компетенции";
    public const string OnlyFree = "Есть свободные места";
    public const string WithoutConsent = "Без согласия";
    public const string State = "Состояние";

    public const string Name = "Наставник";
    public const string Strengths = "Сильные стороны";
    public const string Proven = "Подтверждены диагностикой";
    public const string ProvenHint = "80 % и выше в последнем действующем результате";
    public const string Declared = "Названы наставником или куратором";
    public const string DeclaredHint = "Добавьте то, чего нет в результатах диагностики: они показываются сами.";
    public const string NoStrengths = "нет сведений";
    public const string Load = "Ведёт";
    public const string LoadLong = "Наставляемых сейчас";
    public const string Limit = "Наставляемых одновременно, не больше";
    public const string Consent = "Согласие";
    public const string ConsentOn = "Письменное согласие, дата";
    public const string ConsentHint = "Согласие быть наставником и показываться тем, кто его ищет";
    public const string NoConsent = "нет согласия";
    public const string Since = "Наставник с";
    public const string Until = "Наставник по";
    public const string LastDay = "Последний день";
    public const string Reason = "Причина";
    public const string Category = "Категория";
    public const string Position = "Должность";
    public const string AboutField = "О наставнике";
    public const string AboutHint = "Чем поможет, когда удобно встречаться";

    public const string Person = "Человек из реестра";
    public const string PersonHint = "Начните вводить фамилию";
    public const string IsOutside = "Нет в штатных списках (преподаватель вуза или колледжа, социальный партнёр)";
    public const string OutsideHint = "Человек появится в реестре без места работы: в численности и показателях он не считается.";
    public const string LastName = "Фамилия";
    public const string FirstName = "Имя";
    public const string MiddleName = "Отчество";
    public const string BirthDate = "Дата рождения";
    public const string OrganisationOf = "Организация, к которой относится";

    public const string NothingFound = "Наставники не найдены";
    public const string NothingFoundText = "Под заданные условия не подходит ни один наставник. Снимите часть условий.";
    public const string Empty = "Наставников ещё нет";
    public const string EmptyText = "Добавьте первого наставника или посмотрите, кто мог бы им стать.";

    public const string NotFound = "Наставник не найден";
    public const string NotFoundText = "Возможно, запись удалили или она вне вашей зоны ответственности.";
    public const string ToList = "К списку наставников";
    public const string Facts = "Сведения";
    public const string MenteesNow = "Наставляемые сейчас";
    public const string MenteesBefore = "Прежние наставляемые";
    public const string NoMentees = "Сейчас никого не сопровождает.";
    public const string Mentee = "Наставляемый";
    public const string Period = "Срок";
    public const string PairState = "Пара (группа)";
    public const string ToEducator = "Карточка в реестре";

    public const string Suggestions = "Кто мог бы стать наставником";
    public const string SuggestionsAbout = "Стаж от пяти лет и либо категория, либо сильная сторона, которой не хватает молодым коллегам. Решает человек: здесь только основания.";
    public const string ChooseMunicipality = "Выберите муниципалитет";
    public const string ChooseMunicipalityText = "Основания считаются по молодым коллегам того же муниципалитета и той же организации.";
    public const string NoSuggestions = "Предложить некого";
    public const string NoSuggestionsText = "Нет людей со стажем от пяти лет, у которых есть высшая категория или нужная молодым сильная сторона. Загрузите результаты диагностики или проверьте категории в карточках.";
    public const string Candidate = "Педагог";
    public const string Why = "Почему";
    public const string MakeMentor = "Добавить";

    public static string Total(int count) => RussianPlural.Count(count, "наставник", "наставника", "наставников");

    public static string TotalSuggestions(int count) => RussianPlural.Count(count, "человек", "человека", "человек");

    public static string LoadOf(MentorRow row) => $"{Formats.Number(row.Load)} из {Formats.Number(row.Limit)}";

    public static Tone LoadTone(MentorRow row) => row.Load > row.Limit ? Tone.Bad : row.Load == row.Limit ? Tone.Warning : Tone.Neutral;

    /// <summary>«MET.3 — 87,0 %».</summary>
    public static string ProvenOf(Domain.DeficitDiagnostics.Strength strength) => $"{strength.CompetenceCode} — {Formats.Tenths(strength.Tenths)} %";

    public static string Of(MentorState state) => state switch
    {
        MentorState.Active => "действующие",
        MentorState.Ended => "окончившие",
        MentorState.All => "все",
    };

    public static string StateOf(MentorRow row) => row.IsActive ? "действует" : "окончено";

    public static string Points(int points) => RussianPlural.Count(points, "балл", "балла", "баллов");

    public static string PeriodOf(MentorMentee mentee) => $"{Formats.Date(mentee.From)} – {Formats.Date(mentee.Until)}";
}
