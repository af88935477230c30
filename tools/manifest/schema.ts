// What the schema of a task pane manifest demands, as far as our manifest uses it.
// Source: [MS-OWEMXML] sections 5.3 and 5.7, and the manifest reference on learn.microsoft.com.

/** Children of an element in the order the schema wants; an element that isn't named here has none. */
export const childOrder: Record<string, readonly string[]> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  DisplayName: ['Override'],
  Description: ['Override'],
  Hosts: ['Host'],
  Requirements: ['Sets', 'bt:Sets'],
  Sets: ['Set'],
  'bt:Sets': ['bt:Set'],
  DefaultSettings: ['SourceLocation'],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  Runtimes: ['Runtime'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  ExtensionPoint: ['OfficeTab', 'CustomTab'],
  OfficeTab: ['Group'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Icon: ['bt:Image'],
  Action: ['TaskpaneId', 'SourceLocation', 'FunctionName', 'Title'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
  'bt:Images': ['bt:Image'],
  'bt:Urls': ['bt:Url'],
  'bt:ShortStrings': ['bt:String'],
  'bt:LongStrings': ['bt:String'],
  'bt:String': ['bt:Override'],
};

/** The section of Resources that an element's `resid` points into. */
export const resourceSection: Record<string, string> = {
  Runtime: 'bt:Urls',
  SourceLocation: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  'bt:Image': 'bt:Images',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
};

/** Greatest length of a text, by the element that holds it. */
export const longestText: Record<string, number> = {
  DisplayName: 125,
  Description: 250,
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
};

export const longestResourceId = 32;

/** Pixel sizes a ribbon icon must come in. */
export const requiredIconSizes = [16, 32, 80];

/** Pixel sizes of the two icons of the base manifest. */
export const baseIconSizes: Record<string, number> = { IconUrl: 32, HighResolutionIconUrl: 64 };
