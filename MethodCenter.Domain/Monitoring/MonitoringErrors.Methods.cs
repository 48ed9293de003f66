using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Monitoring;

/// <summary>Refusals about methods.</summary>
public static partial class MonitoringErrors
{
    public static readonly DomainError NoVersion = new("method.no-version", "Такой версии методики нет. Откройте карточку показателя заново.");
    public static readonly DomainError NotDraft = new("method.not-draft", "Утверждённая версия не меняется. Создайте новую версию: в неё перейдёт всё, что есть в этой.");
    public static readonly DomainError NotApproved = new("method.not-approved", "Отозвать можно только утверждённую версию.");
    public static readonly DomainError FirstExists = new("method.first-exists", "Версия № 1 уже есть. Чтобы изменить методику, создайте новую версию.");
    public static readonly DomainError NameEmpty = new("method.name", "Не указано наименование показателя. Введите его так, как в утверждающем акте.");
    public static readonly DomainError FormulaEmpty = new("method.formula", "Не описан порядок расчёта. Напишите словами, что входит в числитель и что в знаменатель.");
    public static readonly DomainError SourceEmpty = new("method.source", "Не указан источник сведений. Назовите реестры, по которым считается показатель.");
    public static readonly DomainError TargetNegative = new("method.target", "Целевое значение не может быть меньше нуля. Укажите число от 0.");
    public static readonly DomainError TargetShare = new("method.target-share", "Целевое значение доли не может быть больше 100 %.");
    public static readonly DomainError TargetWordsEmpty = new("method.target-words", "Целевое значение задано числом, но не словами. Напишите, например, «не менее 70 %».");
    public static readonly DomainError NoteEmpty = new("method.note", "Не указано, что изменено и почему. Это увидят все, кто откроет карточку показателя.");
    public static readonly DomainError NothingChanged = new("method.same", "Проект ничем не отличается от действующей версии. Измените методику или удалите проект.");
    public static readonly DomainError ByEmpty = new("method.by", "Не указано, кто утвердил. Введите должность и фамилию, как в акте.");
    public static readonly DomainError ActEmpty = new("method.act", "Не указан акт. Введите его вид и номер, например «распоряжение № 12-р».");
    public static readonly DomainError OnMissing = new("method.on", "Не указана дата акта.");
    public static readonly DomainError OnLater = new("method.on-later", "Дата акта позже сегодняшнего дня. Утвердить можно по акту, который уже издан.");
    public static readonly DomainError SupportFormsWrong = new("method.support-forms", "Отметьте хотя бы одну форму поддержки. «Другое» в показатель не входит.");
    public static readonly DomainError RouteStatesEmpty = new("method.route-states", "Отметьте хотя бы одно состояние ИОМ, которое засчитывается.");

    public static DomainError DraftExists(int number) => new("method.draft-exists",
        $"У показателя уже есть проект — версия № {number}. Утвердите или удалите его, затем создавайте следующий.");

    public static DomainError ParameterRange(string name, int least, int most) => new("method.range",
        $"«{name}»: допустимо от {least} до {most}.");

    public static DomainError FromTooEarly(int number, DateOnly from) => new("method.from",
        $"С {Formats.Date(from)} уже действует версия № {number}. Укажите эту или более позднюю дату: раньше вступившая версия изменила бы прошлое.");

    public static DomainError NeedsConfirmation(IEnumerable<string> warnings) => new("method.confirm",
        $"{string.Join(" ", warnings)} Отметьте, что это учтено, и повторите.");
}
