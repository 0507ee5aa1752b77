using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using System.Xml.Linq;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>Descriptions from the XML documentation that the compiler writes beside each assembly.</summary>
/// <remarks>
/// Nothing is read while a schema is being built: the files are megabytes, and the first answer does not wait for what only explorers of
/// the schema read. A file that nobody asks about any more may be collected as garbage, and is read anew.
/// </remarks>
internal sealed class XmlDocumentation
{
    private readonly ConcurrentDictionary<Assembly, WeakReference<DocumentationFile>> read = [];

    /// <summary>The description of a type, a member or a parameter, read when somebody asks for it.</summary>
    public Description Of(ICustomAttributeProvider documented) => new DocumentedDescription(this, documented);

    /// <summary>What is written about a type, a member or a parameter; null when nothing is.</summary>
    public string? Find(ICustomAttributeProvider documented) =>
        documented switch
        {
            Type type => Given(type) ?? Summary(Find(type.Assembly, $"T:{NameOf(type)}")),
            PropertyInfo property => Find(property),
            FieldInfo field => Given(field)
                ?? Summary(Find(field.DeclaringType!.Assembly, $"F:{NameOf(field.DeclaringType)}.{field.Name}")),
            MethodInfo method => Given(method) ?? Summary(MemberOf(method)),
            ParameterInfo parameter => Find(parameter),
            _ => null,
        };

    private string? Find(PropertyInfo property)
    {
        var declaring = property.DeclaringType!;
        return Given(property)
            ?? Summary(Find(declaring.Assembly, $"P:{NameOf(declaring)}.{property.Name}"))
            ?? Parameter(Find(declaring.Assembly, $"T:{NameOf(declaring)}"), property.Name);
    }

    private string? Find(ParameterInfo parameter)
    {
        if (parameter.GetCustomAttribute<GraphQLDescriptionAttribute>() is { } given)
        {
            return given.Description;
        }

        return parameter.Member switch
        {
            MethodInfo method => Parameter(MemberOf(method), parameter.Name!),
            ConstructorInfo { DeclaringType: { } type } => Parameter(
                Find(type.Assembly, $"T:{NameOf(type)}"),
                parameter.Name!
            ),
            _ => null,
        };
    }

    private static string? Given(MemberInfo member) =>
        member.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description;

    private XElement? MemberOf(MethodInfo method) =>
        Find(method.DeclaringType!.Assembly, $"M:{NameOf(method.DeclaringType)}.{method.Name}");

    private XElement? Find(Assembly assembly, string id)
    {
        if (!read.TryGetValue(assembly, out var kept) || !kept.TryGetTarget(out var file))
        {
            file = DocumentationFile.Of(assembly);
            read[assembly] = new WeakReference<DocumentationFile>(file);
        }

        return file.Find(id);
    }

    private static string NameOf(Type type) =>
        (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string? Summary(XElement? member) => Text(member?.Element("summary"));

    private static string? Parameter(XElement? member, string name) =>
        Text(member?.Elements("param").FirstOrDefault(element => element.Attribute("name")?.Value == name));

    private static string? Text(XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        var text = new StringBuilder();
        Append(element, text);
        var words = text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null : string.Join(' ', words);
    }

    private static void Append(XElement element, StringBuilder text)
    {
        foreach (var node in element.Nodes())
        {
            switch (node)
            {
                case XText plain:
                    text.Append(plain.Value);
                    break;
                case XElement { Name.LocalName: "c" } code:
                    text.Append('`').Append(code.Value).Append('`');
                    break;
                case XElement reference
                    when (reference.Attribute("cref") ?? reference.Attribute("langword") ?? reference.Attribute("name"))
                        is { } target:
                    text.Append('`').Append(target.Value[(target.Value.LastIndexOf('.') + 1)..]).Append('`');
                    break;
                case XElement other:
                    Append(other, text.Append(' '));
                    break;
            }
        }
    }
}
