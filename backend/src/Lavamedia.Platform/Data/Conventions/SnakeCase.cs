using System.Text;

namespace Lavamedia.Platform.Data.Conventions;

/// <summary>Turns C# names into the names of tables, columns and stored enum values.</summary>
public static class SnakeCase
{
    /// <summary>Writes <c>PublishedAt</c> as <c>published_at</c>, and <c>OpenGraphURL</c> as <c>open_graph_url</c>.</summary>
    public static string From(string name)
    {
        var result = new StringBuilder(name.Length + 8);
        for (var index = 0; index < name.Length; index++)
        {
            var current = name[index];
            if (char.IsUpper(current) && StartsWord(name, index))
            {
                result.Append('_');
            }

            result.Append(char.ToLowerInvariant(current));
        }

        return result.ToString();
    }

    private static bool StartsWord(string name, int index)
    {
        if (index == 0 || name[index - 1] == '_')
        {
            return false;
        }

        var followsLowerCase = !char.IsUpper(name[index - 1]);
        var endsAcronym = index + 1 < name.Length && char.IsLower(name[index + 1]);
        return followsLowerCase || endsAcronym;
    }
}
