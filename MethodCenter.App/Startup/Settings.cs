using MethodCenter.App.Features.Events;
using MethodCenter.App.Reports;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Startup;

/// <summary>Where keys lie: section <c>MethodCenter:Keys</c>. Keep it apart from the backup of the database.</summary>
public sealed class KeysOptions
{
    public string Directory { get; set; } = "data/keys";
}

/// <summary>Where attached files lie: section <c>MethodCenter:Files</c>.</summary>
public sealed class FilesOptions
{
    public string Directory { get; set; } = "data/files";
}

/// <summary>Whose papers they are: section <c>MethodCenter:Centre</c>.</summary>
public sealed class CentreOptions
{
    public string Founder { get; set; } = "";
    public string Name { get; set; } = "";
    public string ShortName { get; set; } = "";
    public string Institute { get; set; } = "";
    public string Region { get; set; } = "";
    public string City { get; set; } = "";

    /// <summary>The head of papers.</summary>
    public CentreHead Head() => new() { Founder = Founder, Institute = Institute, Name = Name, Region = Region, City = City };
}

/// <summary>All settings of the product, read once at start and checked together.</summary>
public sealed record Settings(DatabaseOptions Database, KeysOptions Keys, FilesOptions Files, ReportOptions Reports, CentreOptions Centre, AccessOptions Access, EmbedOptions Embed)
{
    private const string Root = "MethodCenter";

    /// <summary>Reads and checks the sections; every fault is named at once with its key.</summary>
    /// <exception cref="StartRefusedException">Something is missing or wrong.</exception>
    public static Settings Read(IConfiguration configuration)
    {
        var faults = new List<string>();
        var settings = new Settings(
            Bind<DatabaseOptions>(configuration, "Database", faults), Bind<KeysOptions>(configuration, "Keys", faults),
            Bind<FilesOptions>(configuration, "Files", faults), Bind<ReportOptions>(configuration, "Reports", faults), Bind<CentreOptions>(configuration, "Centre", faults),
            Bind<AccessOptions>(configuration, "Access", faults), Bind<EmbedOptions>(configuration, "Embed", faults));
        faults.AddRange(settings.Faults());
        return faults.Count == 0 ? settings : throw new StartRefusedException(StartTexts.SettingsWrong(faults));
    }

    private static T Bind<T>(IConfiguration configuration, string section, List<string> faults) where T : new()
    {
        var options = new T();
        var values = configuration.GetSection($"{Root}:{section}");
        foreach (var property in typeof(T).GetProperties().Where(p => p.CanWrite && values[p.Name] is not null))
        {
            try
            {
                property.SetValue(options, values.GetValue(property.PropertyType, property.Name));
            }
            catch (InvalidOperationException)
            {
                faults.Add(StartTexts.Unreadable($"{Root}:{section}:{property.Name}", values[property.Name]!));
            }
        }
        return options;
    }

    private IEnumerable<string> Faults()
    {
        if (!Database.IsSqlite && !string.Equals(Database.Provider, "postgres", StringComparison.OrdinalIgnoreCase))
            yield return StartTexts.Fault($"{Root}:Database:Provider", StartTexts.ProviderWrong);
        if (Database.IsSqlite && string.IsNullOrWhiteSpace(Database.Path)) yield return StartTexts.Fault($"{Root}:Database:Path", StartTexts.PathMissing);
        if (!Database.IsSqlite && string.IsNullOrWhiteSpace(Database.Connection))
            yield return StartTexts.Fault($"{Root}:Database:Connection", StartTexts.ConnectionMissing);
        if (string.IsNullOrWhiteSpace(Keys.Directory)) yield return StartTexts.Fault($"{Root}:Keys:Directory", StartTexts.DirectoryMissing);
        if (string.IsNullOrWhiteSpace(Files.Directory)) yield return StartTexts.Fault($"{Root}:Files:Directory", StartTexts.DirectoryMissing);
        if (!Embed.IsValid) yield return StartTexts.Fault($"{Root}:Embed:Ancestors", StartTexts.AncestorsWrong);
        if (string.IsNullOrWhiteSpace(Centre.Name)) yield return StartTexts.Fault($"{Root}:Centre:Name", StartTexts.NameMissing);
        if (string.IsNullOrWhiteSpace(Centre.ShortName)) yield return StartTexts.Fault($"{Root}:Centre:ShortName", StartTexts.NameMissing);
        if (Reports.PrintSeconds is < 5 or > 600) yield return StartTexts.Fault($"{Root}:Reports:PrintSeconds", StartTexts.Between(5, 600));
        foreach (var fault in AccessFaults()) yield return fault;
    }

    /// <summary>Limits may be tightened, never loosened (security, points 8 and 9).</summary>
    private IEnumerable<string> AccessFaults()
    {
        if (Access.IdleMinutes is < 1 or > 30) yield return StartTexts.Fault($"{Root}:Access:IdleMinutes", StartTexts.Between(1, 30));
        if (Access.SessionHours is < 1 or > 12) yield return StartTexts.Fault($"{Root}:Access:SessionHours", StartTexts.Between(1, 12));
        if (Access.SignInsPerMinute is < 1 or > 1000) yield return StartTexts.Fault($"{Root}:Access:SignInsPerMinute", StartTexts.Between(1, 1000));
        if (Access.PagesPerUser is < 1 or > 100) yield return StartTexts.Fault($"{Root}:Access:PagesPerUser", StartTexts.Between(1, 100));
        if (Access.TrustedProxy.Length > 0 && !System.Net.IPAddress.TryParse(Access.TrustedProxy, out _))
            yield return StartTexts.Fault($"{Root}:Access:TrustedProxy", StartTexts.NotAnAddress);
    }
}

/// <summary>The site or a verb cannot start; the message is for people and ends the process without a stack trace.</summary>
public sealed class StartRefusedException(string message) : Exception(message);
