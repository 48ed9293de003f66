namespace MethodCenter.Domain.Import;

/// <summary>The wording under which a deputy's direction is kept, whatever the file wrote («АХЧ», «хозяйственной части»).</summary>
public static class DeputyAreas
{
    /// <summary>The canonical wording; an unknown direction keeps the file's own.</summary>
    public static string NameOf(DeputyDirection? direction, string text) => direction switch
    {
        DeputyDirection.TeachingAndUpbringing => "учебно-воспитательной работе",
        DeputyDirection.Upbringing => "воспитательной работе",
        DeputyDirection.Methodical => "научно-методической работе",
        DeputyDirection.Teaching => "учебной работе",
        DeputyDirection.Industrial => "учебно-производственной работе",
        DeputyDirection.Digital => "информатизации",
        DeputyDirection.Preschool => "дошкольному образованию",
        DeputyDirection.Premises => "административно-хозяйственной части",
        DeputyDirection.Housekeeping => "административно-хозяйственной работе",
        DeputyDirection.Safety => "безопасности",
        DeputyDirection.Other or null => text,
    };
}
