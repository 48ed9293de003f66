namespace MethodCenter.Tests.Support;

/// <summary>Source files, for tests that read the code as text.</summary>
public static class RepositoryFiles
{
    /// <summary>The folder that holds the solution file.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>Files of a project by extension, build output left out; paths relative to the root.</summary>
    public static IEnumerable<string> In(string project, string extension) =>
        Directory.EnumerateFiles(Path.Combine(Root, project), $"*{extension}", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path))
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    public static string Read(string relativePath) => File.ReadAllText(Path.Combine(Root, relativePath));

    private static string FindRoot(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "MethodService.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("No solution file above " + start);
    }
}
