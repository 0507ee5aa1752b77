namespace Lavamedia.Testing;

/// <summary>Files of the checkout that the tests run in.</summary>
public static class Repository
{
    /// <summary>The absolute path of a file, given relative to the root of the checkout.</summary>
    public static string PathOf(string relative)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Lavamedia.sln")))
        {
            folder =
                folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return Path.Combine(folder.FullName, relative);
    }
}
