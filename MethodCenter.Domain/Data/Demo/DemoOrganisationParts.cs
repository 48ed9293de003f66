using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>Gives organisations what the asset and the indicators look at: ШНОР periods, methodical structures, sites.</summary>
internal sealed class DemoOrganisationParts(DemoWorld world)
{
    private static readonly string[] Topics =
        ["Функциональная грамотность на уроках", "Наставничество молодых педагогов", "Инклюзивное образование", "Современные образовательные технологии",
         "Формирующее оценивание", "Проектная деятельность обучающихся", "Воспитание в цифровой среде", "Развитие речи дошкольников"];

    private readonly DemoRandom _random = world.Random;
    private int _parts;

    public void Make()
    {
        var schools = 0;
        foreach (var organisation in world.Organisations)
        {
            if (organisation.Kind == DemoKind.School && ++schools % 12 == 5) MarkLowResults(organisation.Entity, schools);
            if (organisation.Kind is DemoKind.School or DemoKind.Kindergarten or DemoKind.Club or DemoKind.College) AddStructures(organisation);
            if (organisation.Entity.IsMonitored && _random.Chance(110)) AddSite(organisation.Entity);
        }
        GiveIds();
    }

    /// <summary>Every third mark has ended, half of those within the last half-year, so that the previous period differs.</summary>
    private void MarkLowResults(Organisation school, int turn)
    {
        var from = new DateOnly(world.Today.Year - 1 - _random.Below(2), 9, 1);
        DemoWorld.Expect(school.MarkLowResults(from, $"распоряжение от {Common.Formats.Date(from.AddDays(-20))} № {_random.Between(900, 2400)}-р"));
        if (turn / 12 % 3 == 1) DemoWorld.Expect(school.EndLowResults(world.Today.AddDays(-_random.Between(10, 300))));
    }

    private void AddStructures(DemoOrganisation organisation)
    {
        var perMille = organisation.Kind switch { DemoKind.School => organisation.Staff > 25 ? 840 : 520, DemoKind.Kindergarten => 430, _ => 640 };
        if (_random.Chance(perMille)) AddStructure(organisation.Entity, _random.Chance(550) ? StructureKind.Service : StructureKind.Council);
        if (organisation.Kind != DemoKind.School || organisation.Staff < 20) return;
        for (var i = _random.Between(1, 3); i > 0; i--) AddStructure(organisation.Entity, StructureKind.Union);
    }

    /// <summary>Some acts have no number, some have run out: the indicator П8 does not count them.</summary>
    private void AddStructure(Organisation organisation, StructureKind kind)
    {
        var date = _random.Chance(850) ? _random.Day(new DateOnly(2021, 9, 1), world.Today.AddDays(-200)) : _random.Day(world.Today.AddDays(-200), world.Today);
        var number = _random.Chance(880) ? $"{_random.Between(12, 240)}{(_random.Chance(300) ? "/1" : "")}-од" : null;
        var until = _random.Chance(60) ? world.Today.AddDays(-_random.Between(5, 150)) : (DateOnly?)null;
        organisation.AddStructure(kind, _random.Chance(750) ? "приказ" : "положение", number, date, until < date ? null : until);
    }

    private void AddSite(Organisation organisation)
    {
        var from = _random.Day(world.Today.AddDays(-900), world.Today.AddDays(-20));
        var kind = _random.Chance(550) ? SiteKind.Innovation : SiteKind.Internship;
        organisation.AddSite(kind, _random.Pick(Topics), $"приказ от {Common.Formats.Date(from)} № {_random.Between(15, 380)}",
            from, _random.Chance(250) ? null : from.AddYears(3).AddDays(-1));
    }

    private void GiveIds()
    {
        foreach (var part in world.Organisations.SelectMany(o => o.Entity.Structures)) part.Id = ++_parts;
        _parts = 0;
        foreach (var part in world.Organisations.SelectMany(o => o.Entity.Sites)) part.Id = ++_parts;
        _parts = 0;
        foreach (var part in world.Organisations.SelectMany(o => o.Entity.LowResultsPeriods)) part.Id = ++_parts;
    }
}
