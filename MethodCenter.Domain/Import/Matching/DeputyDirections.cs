namespace MethodCenter.Domain.Import;

/// <summary>What a deputy is in charge of (decisions.md, 3: АХЧ, АХР and safety are no managers of education).</summary>
public enum DeputyDirection
{
    /// <summary>УВР.</summary>
    TeachingAndUpbringing = 1,

    /// <summary>ВР.</summary>
    Upbringing = 2,

    /// <summary>НМР.</summary>
    Methodical = 3,

    /// <summary>УР.</summary>
    Teaching = 4,

    /// <summary>УПР.</summary>
    Industrial = 5,

    /// <summary>ИКТ.</summary>
    Digital = 6,

    /// <summary>Дошкольное образование.</summary>
    Preschool = 7,

    /// <summary>АХЧ.</summary>
    Premises = 8,

    /// <summary>АХР.</summary>
    Housekeeping = 9,

    /// <summary>Безопасность.</summary>
    Safety = 10,

    /// <summary>Another one, named in the text.</summary>
    Other = 99,
}

/// <summary>The direction of a deputy by what stands after «по».</summary>
internal static class DeputyDirections
{
    private const string Variants = """
        TeachingAndUpbringing: УВР | учебно-воспитательной работе | учебной и воспитательной работе | УВЧ | учебно-воспитательной части | воспитательно-образовательной работе | ВОР | учебно-воспитательному процессу
        Upbringing: ВР | воспитательной работе | воспитанию | воспитательной части
        Methodical: НМР | научно-методической работе | МР | методической работе | учебно-методической работе | УМР | научной работе | инновационной работе | инновационной деятельности | НМ работе | НМЧ
        Teaching: УР | учебной работе | УЧ | учебной части | учебно-организационной работе | начальной школе | начальным классам | качеству образования
        Industrial: УПР | учебно-производственной работе | ПО | производственному обучению | производственной работе
        Digital: ИКТ | информатизации | ИТ | информационным технологиям | цифровизации | информационно-коммуникационным технологиям | цифровой трансформации | информационной работе
        Preschool: дошкольному образованию | ДО | дошкольной работе | дошкольному отделению | дошкольному воспитанию | дошкольным группам
        Premises: АХЧ | административно-хозяйственной части | хозяйственной части | ХЧ | АХД | административно-хозяйственной деятельности
        Housekeeping: АХР | административно-хозяйственной работе | хозяйственной работе | ХР | хозяйству | хозяйственным вопросам | административно-хозяйственным вопросам
        Safety: безопасности | обеспечению безопасности | комплексной безопасности | безопасности образовательного процесса | безопасности и охране труда | охране труда | антитеррористической защищённости | ОБ | безопасности и АХЧ
        """;

    private static readonly Dictionary<string, DeputyDirection> Directions = WordingKey.Table(
        WordingKey.Lines(Variants).Select(line => (line.Wording, Enum.Parse<DeputyDirection>(line.Value))));

    /// <summary>
    /// The direction of «УВР», «учебной работе, ИКТ»: the whole, else the first known part. What is unknown but speaks of the household
    /// or of safety is told by that word, for such a deputy must not be counted among managers.
    /// </summary>
    public static DeputyDirection Tell(string text)
    {
        var key = WordingKey.Of(text);
        if (Directions.TryGetValue(key, out var direction)) return direction;
        foreach (var part in key.Replace(" И ", ",", StringComparison.Ordinal).Split([',', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Directions.TryGetValue(part, out direction)) return direction;
        }
        if (key.Split(' ', '-').Any(word => word.StartsWith("ХОЗЯЙСТВ", StringComparison.Ordinal))) return DeputyDirection.Housekeeping;
        return key.Split(' ').Any(word => word is "БЕЗОПАСНОСТИ" or "БЕЗОПАСНОСТЬЮ") ? DeputyDirection.Safety : DeputyDirection.Other;
    }
}
