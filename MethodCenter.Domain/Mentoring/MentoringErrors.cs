using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Mentoring;

/// <summary>Refusals of the room.</summary>
public static partial class MentoringErrors
{
    public static readonly DomainError FormMissing = new("mentoring.form_missing", "Отметьте хотя бы одну форму наставничества.");
    public static readonly DomainError LimitWrong = new("mentoring.limit_wrong", "Число наставляемых — от 1 до 20.");
    public static readonly DomainError ParametersWrong = new("mentoring.parameters_wrong",
        "Возраст — от 25 до 45 лет, стаж — от 12 до 120 месяцев, число наставляемых — от 1 до 20.");
}
