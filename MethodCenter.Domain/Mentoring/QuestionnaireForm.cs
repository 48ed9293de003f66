using System.Globalization;

namespace MethodCenter.Domain.Mentoring;

/// <summary>One theme, asked of both sides so that their marks can be laid side by side.</summary>
public sealed record QuestionnaireQuestion(string Theme, string ToMentor, string ToMentee)
{
    public string For(MentoringSide side) => side is MentoringSide.Mentor ? ToMentor : ToMentee;
}

/// <summary>Анкета удовлетворённости наставничеством with marks from 1 to 10 (letter АЗ-1128/08; domain, section 6, «Документы»).</summary>
public static class QuestionnaireForm
{
    public const int Best = 10;

    public static readonly IReadOnlyList<QuestionnaireQuestion> Questions =
    [
        new("Цель и задачи", "Насколько ясны были цель и задачи программы?", "Насколько понятно было, к чему вы идёте вместе с наставником?"),
        new("Регулярность встреч", "Насколько регулярными были встречи?", "Насколько хватало встреч с наставником?"),
        new("Польза встреч", "Насколько полезными были встречи для наставляемого?", "Насколько полезными были встречи для вашей работы?"),
        new("Взаимные посещения", "Насколько помогли взаимные посещения занятий?", "Насколько помогли взаимные посещения занятий?"),
        new("Доверие", "Насколько открыто наставляемый говорил о трудностях?", "Насколько свободно вы могли говорить о трудностях?"),
        new("Обратная связь", "Насколько наставляемый опирался на вашу обратную связь?", "Насколько ясной и доброжелательной была обратная связь?"),
        new("Профессиональный рост", "Насколько вырос наставляемый как профессионал?", "Насколько выросли вы как профессионал?"),
        new("Поддержка организации", "Насколько организация поддерживала вас: время, условия, оплата?", "Насколько организация поддерживала вас: время, условия, материалы?"),
        new("Готовность продолжать", "Насколько вы готовы быть наставником снова?", "Насколько вы готовы рекомендовать наставничество коллегам?"),
    ];

    /// <summary>«8;10;7»; null when a mark is missing or out of range.</summary>
    public static string? Join(IReadOnlyList<int?> marks) =>
        marks.Count == Questions.Count && marks.All(m => m is >= 1 and <= Best) ? string.Join(';', marks) : null;

    /// <summary>Marks in the order of the questions; an older form of another length gives what it has.</summary>
    public static IReadOnlyList<int> Read(string marks) =>
        [.. marks.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(m => int.Parse(m, CultureInfo.InvariantCulture))];
}
