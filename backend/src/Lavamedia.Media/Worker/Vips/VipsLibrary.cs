using System.Reflection;
using System.Runtime.InteropServices;

namespace Lavamedia.Media.Worker.Vips;

/// <summary>Finds libvips: the file that <c>LAVAMEDIA_LIBVIPS</c> names, the one that npm installed, or the system's.</summary>
public static class VipsLibrary
{
    /// <summary>The environment variable that names the library file.</summary>
    public const string PathVariable = "LAVAMEDIA_LIBVIPS";

    /// <summary>The name under which the calls are declared.</summary>
    internal const string Name = "libvips";

    /// <summary>The library file, or null when only the system's own could serve.</summary>
    /// <param name="startFolder">Where the search for <c>node_modules</c> begins, going up.</param>
    public static string? Find(string startFolder)
    {
        if (Environment.GetEnvironmentVariable(PathVariable) is { Length: > 0 } configured)
        {
            return configured;
        }

        var (package, pattern) = Package();
        for (var folder = new DirectoryInfo(startFolder); folder is not null; folder = folder.Parent)
        {
            var lib = new DirectoryInfo(Path.Combine(folder.FullName, "node_modules", "@img", package, "lib"));
            if (lib.Exists && lib.EnumerateFiles(pattern).FirstOrDefault() is { } file)
            {
                return file.FullName;
            }
        }

        return null;
    }

    /// <summary>Lets the declared calls reach the library.</summary>
    /// <exception cref="DllNotFoundException">There is none.</exception>
    internal static void Load(string? path)
    {
        var handle = path is not null
            ? NativeLibrary.Load(path)
            : NativeLibrary.Load(OperatingSystem.IsWindows() ? "libvips-42.dll" : "libvips.so.42");
        NativeLibrary.SetDllImportResolver(
            Assembly.GetExecutingAssembly(),
            (name, _, _) => name == Name ? handle : IntPtr.Zero
        );
    }

    private static (string Package, string Pattern) Package()
    {
        var architecture = RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();
        return OperatingSystem.IsWindows() ? ($"sharp-win32-{architecture}", "libvips-42.dll")
            : OperatingSystem.IsMacOS() ? ($"sharp-libvips-darwin-{architecture}", "libvips-cpp.*.dylib")
            : ($"sharp-libvips-linux-{architecture}", "libvips-cpp.so.*");
    }
}
