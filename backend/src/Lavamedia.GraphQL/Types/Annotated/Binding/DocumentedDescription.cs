using System.Reflection;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>What is written in C# about a type, a member or a parameter; read when somebody asks, and remembered.</summary>
/// <param name="documentation">Where it is written.</param>
/// <param name="documented">A <see cref="MemberInfo"/> or a <see cref="ParameterInfo"/>.</param>
internal sealed class DocumentedDescription(XmlDocumentation documentation, ICustomAttributeProvider documented)
    : Description
{
    private string? text;

    /// <summary>Null once it was read. Volatile: whoever sees that sees the text too.</summary>
    private volatile ICustomAttributeProvider? unread = documented;

    /// <summary>What is said when nothing is written.</summary>
    public string? Otherwise { get; set; }

    public override string? Text
    {
        get
        {
            // Two who ask at the same time read the same.
            if (unread is { } member)
            {
                text = documentation.Find(member) ?? Otherwise;
                unread = null;
            }

            return text;
        }
    }
}
