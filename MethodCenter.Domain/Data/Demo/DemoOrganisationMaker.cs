using System.Globalization;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>Makes up organisations in the eighteen municipalities, in proportion to their population, and sizes their staff.</summary>
internal sealed class DemoOrganisationMaker(DemoWorld world)
{
    private readonly DemoOrganisationNames _names = new(world.Random);

    public void Make()
    {
        var scale = world.Scale;
        Spread(DemoKind.School, scale.Schools, 1);
        Spread(DemoKind.Kindergarten, scale.Kindergartens, 1);
        Spread(DemoKind.Club, scale.Clubs, scale.Clubs >= DemoPlaces.All.Count ? 1 : 0);
        Spread(DemoKind.College, scale.Colleges, 0);
        Spread(DemoKind.Private, scale.PrivateOnes, 0);
        foreach (var place in DemoPlaces.All) AddAuthority(place);
        Add(DemoKind.Institute, DemoPlaces.All[3]);
        Add(DemoKind.Centre, DemoPlaces.All[3]);
        Staff(DemoKind.School, scale.SchoolStaff, 9);
        Staff(DemoKind.Kindergarten, scale.KindergartenStaff, 7);
        Staff(DemoKind.Club, scale.ClubStaff, 8);
        Staff(DemoKind.College, scale.CollegeStaff, 20);
        Staff(DemoKind.Private, scale.PrivateOnes * 12, 9);
        Staff(DemoKind.Institute, scale.InstituteStaff);
        Staff(DemoKind.Centre, scale.CentreStaff);
    }

    private void Spread(DemoKind kind, int count, int least)
    {
        // Большие районы have larger schools, so their count grows slower than their population.
        var parts = DemoShares.Split(count, [.. DemoPlaces.All.Select(p => Math.Pow(p.Population, 0.85))], least);
        for (var i = 0; i < parts.Length; i++)
        {
            for (var n = 0; n < parts[i]; n++) Add(kind, DemoPlaces.All[i]);
        }
    }

    private void AddAuthority(DemoPlace place)
    {
        var authority = Add(DemoKind.Authority, place);
        authority.Staff = place.Form is MunicipalServiceForm.AuthorityUnit or MunicipalServiceForm.Distributed ? 6 : 3;
        var home = place.Form switch
        {
            MunicipalServiceForm.LegalEntity => Add(DemoKind.Service, place),
            MunicipalServiceForm.OrganisationUnit => ClubOf(place),
            MunicipalServiceForm.AuthorityUnit or MunicipalServiceForm.Distributed => authority,
        };
        if (home.Kind == DemoKind.Service) home.Staff = world.Scale.Schools > 100 ? 9 : 5;
        AddMunicipalService(place, home);
    }

    private DemoOrganisation ClubOf(DemoPlace place) =>
        world.Organisations.FirstOrDefault(o => o.Kind == DemoKind.Club && o.Place == place) ?? Add(DemoKind.Club, place);

    private void AddMunicipalService(DemoPlace place, DemoOrganisation home)
    {
        var municipality = world.Municipality(place);
        var isNamed = world.Random.Chance(800);
        var service = new MunicipalService(municipality.Id) { Id = world.Services.Count + 1 };
        DemoWorld.Expect(service.Change(new MunicipalServiceDraft
        {
            MunicipalityId = municipality.Id, Name = "Муниципальная методическая служба: " + municipality.Name, Form = place.Form,
            OrganisationId = place.Form == MunicipalServiceForm.Distributed ? null : home.Entity.Id,
            ActTitle = isNamed ? "Положение о муниципальной методической службе" : null,
            ActNumber = isNamed ? world.Random.Between(5, 190) + "-р" : null,
            ActDate = isNamed ? new DateOnly(world.Random.Between(2022, 2025), world.Random.Between(1, 12), world.Random.Between(1, 28)) : null,
        }));
        world.Services.Add(service);
    }

    private DemoOrganisation Add(DemoKind kind, DemoPlace place)
    {
        var random = world.Random;
        var number = world.Organisations.Count + 1;
        var isCity = place.Villages.Count == 0 || kind is not (DemoKind.School or DemoKind.Kindergarten) || random.Chance(620);
        var settlement = isCity ? CityFor(kind, place) : random.Pick(place.Villages);
        var name = _names.For(kind, world.Municipality(place), settlement, isCity);
        var municipalityId = world.Municipality(place).Id;
        var organisation = new Organisation(municipalityId, Inn(number)) { Id = number };
        DemoWorld.Expect(organisation.Change(new OrganisationDraft
        {
            MunicipalityId = municipalityId, Inn = Inn(number), Ogrn = Ogrn(number), TypeCode = name.TypeCode, ShortName = name.Short,
            FullName = name.Full, Settlement = settlement, Locality = isCity ? Locality.City : Locality.Village,
            IsMonitored = kind is DemoKind.School or DemoKind.Kindergarten or DemoKind.Club or DemoKind.College,
        }));
        var made = new DemoOrganisation(organisation, place, kind, (isCity ? 1.5 : 0.55) * random.Between(50, 150) * Math.Pow(place.Population, 0.15));
        world.Organisations.Add(made);
        return made;
    }

    private string CityFor(DemoKind kind, DemoPlace place) =>
        kind is DemoKind.School or DemoKind.Kindergarten or DemoKind.Club && world.Random.Chance(450)
            ? world.Random.Pick(place.Cities)
            : place.Cities[0];

    private void Staff(DemoKind kind, int total, int least = 0)
    {
        var all = world.Organisations.Where(o => o.Kind == kind).ToList();
        var parts = DemoShares.Split(total, [.. all.Select(o => o.Weight)], least);
        for (var i = 0; i < all.Count; i++) all[i].Staff = parts[i];
    }

    /// <summary>Begins with 4799: no tax office has this number, so no real organisation does.</summary>
    private static string Inn(int number)
    {
        var nine = "4799" + number.ToString("D5", CultureInfo.InvariantCulture);
        return nine + TaxNumbers.InnCheckDigit(nine).ToString(CultureInfo.InvariantCulture);
    }

    private static string Ogrn(int number)
    {
        var twelve = 102_479_900_000 + number;
        return (twelve * 10 + (twelve % 11 % 10)).ToString(CultureInfo.InvariantCulture);
    }
}
