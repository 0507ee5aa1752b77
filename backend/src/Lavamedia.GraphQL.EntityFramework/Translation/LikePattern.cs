using Lavamedia.GraphQL.EntityFramework.Sql;

namespace Lavamedia.GraphQL.EntityFramework.Translation;

/// <summary>Patterns of LIKE in which the text stands for itself.</summary>
internal static class LikePattern
{
    public static string For(string text, ParameterForm form)
    {
        var escaped = text.Replace(@"\", @"\\", StringComparison.Ordinal)
            .Replace("%", @"\%", StringComparison.Ordinal)
            .Replace("_", @"\_", StringComparison.Ordinal);
        return form switch
        {
            ParameterForm.LikeStartsWith => escaped + "%",
            ParameterForm.LikeEndsWith => "%" + escaped,
            _ => "%" + escaped + "%",
        };
    }
}
