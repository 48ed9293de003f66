using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Mentoring;

/// <summary>Refusals about mentors, young educators and forms of support.</summary>
public static partial class MentoringErrors
{
    public static readonly DomainError MentorNotFound = new("mentor.not-found",
        "Наставник не найден. Возможно, запись удалили или она вне вашей зоны ответственности.");

    public static readonly DomainError PersonMissing = new("mentor.person", "Не выбран человек. Найдите его по фамилии.");

    public static readonly DomainError OrganisationMissing = new("mentor.organisation",
        "Не выбрана организация. Человек без места работы в реестре должен относиться к организации.");

    public static readonly DomainError AlreadyMentor = new("mentor.already",
        "Этот человек уже есть в списке наставников. Откройте его карточку; если наставничество окончено, верните его.");

    public static readonly DomainError AlreadyInRegistry = new("mentor.in-registry",
        "Человек с такими фамилией, именем и датой рождения уже есть в реестре. Выберите его из реестра.");

    public static readonly DomainError SinceMissing = new("mentor.since", "Не указано, с какого дня человек — наставник. Заполните дату.");

    public static readonly DomainError ConsentInFuture = new("mentor.consent-future", "Дата согласия ещё не наступила. Проверьте дату.");

    public static readonly DomainError CodeUnknown = new("mentor.code", "В перечне нет одной из выбранных компетенций. Выберите её из списка заново.");

    public static readonly DomainError LastDayMissing = new("mentor.last-day", "Не указан последний день. Заполните дату.");

    public static readonly DomainError EndReasonMissing = new("mentor.end-reason", "Не указана причина. Напишите, почему наставничество окончено.");

    public static readonly DomainError NotEnded = new("mentor.not-ended", "Наставничество не окончено: возвращать нечего.");

    public static readonly DomainError SupportNotFound = new("support.not-found",
        "Участие в форме поддержки не найдено. Возможно, запись удалили или она вне вашей зоны ответственности.");

    public static readonly DomainError SupportPeopleMissing = new("support.people", "Не выбран ни один человек. Отметьте людей в списке.");

    public static readonly DomainError SupportKindMissing = new("support.kind", "Не выбран вид поддержки. Выберите его из списка.");

    public static readonly DomainError SupportTextMissing = new("support.text", "Для вида «другое» напишите, что это за поддержка.");

    public static readonly DomainError SupportFromMissing = new("support.from", "Не указана дата начала. Заполните её.");

    public static readonly DomainError SupportRepeat = new("support.repeat",
        "У этого человека уже есть такая форма поддержки с этой даты. Исправьте имеющуюся запись.");

    /// <summary>At most so many people by one act.</summary>
    public static DomainError SupportTooMany(int most) => new("support.too-many", $"За один раз — не больше {Formats.Number(most)} человек. Разделите список.");

    public static DomainError MentorHasPairs(int count) => new("mentor.has-pairs",
        $"У наставника {RussianPlural.Count(count, "действующая или готовящаяся пара", "действующие или готовящиеся пары", "действующих или готовящихся пар")} (группы). Завершите их или передайте другому наставнику, затем окончите наставничество.");
}
