namespace MethodCenter.Tests.Support;

/// <summary>The repository as files, for tests that read the source.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Source files under a project or folder, without generated ones, paths relative to the root with slashes.</summary>
    public static IEnumerable<(string Path, string[] Lines)> Sources(string folder, params string[] extensions) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
            .Where(f => extensions.Contains(Path.GetExtension(f)))
            .Select(f => (Full: f, Relative: Path.GetRelativePath(Root, f).Replace('\\', '/')))
            .Where(f => !f.Relative.Contains("/obj/", StringComparison.Ordinal) && !f.Relative.Contains("/bin/", StringComparison.Ordinal)
                && !f.Relative.Contains("/Migrations/", StringComparison.Ordinal))
            .Select(f => (f.Relative, File.ReadAllLines(f.Full)));

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "MethodService.sln"))) directory = directory.Parent;
        return directory?.FullName ?? throw new DirectoryNotFoundException("MethodService.sln was not found above the tests.");
    }
}
