using MethodCenter.Domain.Access;

namespace MethodCenter.App.Features.Home;

/// <summary>Captions of the first screen.</summary>
public static class HomeTexts
{
    public const string Open = "Разделы";

    /// <summary>The first screen is named after what its people came for.</summary>
    public static string Title(Role? role) => role switch
    {
        Role.Administrator or Role.CentreStaff => "Регион сегодня",
        Role.RegionalMethodist => "Мои педагоги",
        Role.MunicipalService => "Наш муниципалитет",
        Role.OrganisationCoordinator => "Наша организация",
        Role.Educator => "Мой профессиональный рост",
        Role.Observer => "Итоги",
        Role.Auditor => "Журнал",
        _ => "Главная страница",
    };

    public static string Welcome(string name) => $"{name}, добро пожаловать.";
}
